using System.Text.Json;
using DirectoryApi.Nodes;
using DirectoryApi.Tests.Samples;

namespace DirectoryApi.Tests.Places;

/// <summary>
/// All settlements of the sample are at one point, so that its offices are in order of level and name; «Әуе көлігіндегі» is nowhere.
/// </summary>
public sealed class NearestTests(ServedSample directory)
{
    private const string Query =
        """
        query($to: CoordinatesInput!, $where: OfficeFilter, $within: Float, $first: Int, $after: String) {
          nearest(to: $to, where: $where, withinKilometres: $within, first: $first, after: $after) {
            edges { cursor distanceKilometres node { slug } }
            nodes { slug }
            totalCount
            pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
          }
        }
        """;

    private static readonly object Here = new { latitude = 51, longitude = 71 };
    private static readonly object North = new { latitude = 52, longitude = 71 };

    [Fact]
    public async Task Nearest_IsByDistance_ThenLevel_ThenName()
    {
        var connection = await NearestAsync(new { to = North });

        Assert.Equal(["dvd-akmola", "con-2", "con-10", "rovd-akkol"], KeysOf(connection));
        Assert.Equal(4, connection.GetProperty("totalCount").GetInt32());
        Assert.All(connection.GetProperty("edges").EnumerateArray(), edge => Assert.Equal(111.195, edge.GetProperty("distanceKilometres").GetDouble(), 3));
        Assert.False(connection.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean());
    }

    [Fact]
    public async Task Nearest_PageByPage_GivesEachOfficeOnce()
    {
        var keys = new List<string>();
        string? after = null;
        for (var more = true; more;)
        {
            var connection = await NearestAsync(new { to = North, first = 1, after });
            var page = connection.GetProperty("pageInfo");
            keys.AddRange(KeysOf(connection));
            Assert.Equal(after is not null, page.GetProperty("hasPreviousPage").GetBoolean());
            Assert.Equal(connection.GetProperty("edges")[0].GetProperty("cursor").GetString(), page.GetProperty("startCursor").GetString());
            (after, more) = (page.GetProperty("endCursor").GetString(), page.GetProperty("hasNextPage").GetBoolean());
        }

        Assert.Equal(["dvd-akmola", "con-2", "con-10", "rovd-akkol"], keys);
    }

    [Fact]
    public async Task Nearest_WithAFilterAndARadius_CountsWhatMeetsBoth()
    {
        var where = new { kinds = new[] { "INTERNAL_AFFAIRS" } };

        Assert.Equal(["dvd-akmola", "rovd-akkol"], KeysOf(await NearestAsync(new { to = Here, where, within = 0 })));
        Assert.Equal(2, (await NearestAsync(new { to = North, where, within = 111.2, first = 1 })).GetProperty("totalCount").GetInt32());
        var beyond = await NearestAsync(new { to = North, where, within = 111.1 });
        Assert.Empty(KeysOf(beyond));
        Assert.Equal(0, beyond.GetProperty("totalCount").GetInt32());
        Assert.Equal(JsonValueKind.Null, beyond.GetProperty("pageInfo").GetProperty("endCursor").ValueKind);
    }

    /// <summary>«Мекенжай бюросы» was withdrawn, a district's as the last one; «Әуе көлігіндегі» is a region's and before «Департамент» by name.</summary>
    [Theory]
    [InlineData("bureau", new string[0])]
    [InlineData("transport", new[] { "dvd-akmola", "con-2", "con-10", "rovd-akkol" })]
    public async Task CursorOfAnOfficeThatIsNotThereAnyMore_StandsWhereItWould(string key, string[] behind)
    {
        var first = (await NearestAsync(new { to = Here, first = 1 })).GetProperty("pageInfo").GetProperty("endCursor").GetString()!;
        Assert.True(NodeId.TryDecode(first, out var type, out var text));
        var gone = NodeId.Encode(type, text.Replace("dvd-akmola", key, StringComparison.Ordinal));

        Assert.Equal(behind, KeysOf(await NearestAsync(new { to = Here, after = gone })));
    }

    [Theory]
    [InlineData("con-old", "was merged into another meanwhile")]
    [InlineData("nobody", "was merged into another meanwhile")]
    public async Task CursorOfAnOfficeThatWasMergedOrNeverWas_SaysSo(string key, string message)
    {
        var first = (await NearestAsync(new { to = Here, first = 1 })).GetProperty("pageInfo").GetProperty("endCursor").GetString()!;
        NodeId.TryDecode(first, out var type, out var text);

        await AssertErrorAsync(message, new { to = Here, after = NodeId.Encode(type, text.Replace("dvd-akmola", key, StringComparison.Ordinal)) });
    }

    [Fact]
    public async Task CursorOfAnotherQuery_SaysSo()
    {
        var after = (await NearestAsync(new { to = Here, first = 1 })).GetProperty("pageInfo").GetProperty("endCursor").GetString();

        await AssertErrorAsync("is a cursor of another query", new { to = North, after });
        await AssertErrorAsync("is a cursor of another query", new { to = Here, within = 5, after });
        await AssertErrorAsync("is a cursor of another query", new { to = Here, where = new { kinds = new[] { "DEFENCE" } }, after });
        await AssertErrorAsync("is not a cursor of nearest offices", new { to = Here, after = NodeId.Encode("Cursor", "con-2") });
        await AssertErrorAsync("is not a cursor of nearest offices", new { to = Here, after = NodeId.Encode("Nearest", "a:NaN:con-2") });
        await AssertErrorAsync("is not a cursor of nearest offices", new { to = Here, after = "😀" });
        await AssertErrorAsync("is not a cursor of nearest offices", new { to = Here, after = "" });
    }

    [Fact]
    public async Task WhatIsNowhere_SaysSo()
    {
        await AssertErrorAsync("Argument \"to\" has the latitude 90.5; it must be from -90 to 90 degrees.", new { to = new { latitude = 90.5, longitude = 0 } });
        await AssertErrorAsync("Argument \"to\" has the longitude -181; it must be from -180 to 180 degrees.", new { to = new { latitude = 0, longitude = -181 } });
        await AssertErrorAsync("Argument \"withinKilometres\" is -0.5; it must be 0 or more.", new { to = Here, within = -0.5 });
        await AssertErrorAsync("Argument \"first\" is 101", new { to = Here, first = 101 });
    }

    [Fact]
    public async Task Nearest_AtTheEdgesOfTheWorld_Answers()
    {
        Assert.Equal(4, KeysOf(await NearestAsync(new { to = new { latitude = -90, longitude = 180 } })).Count);
        Assert.Equal(4, KeysOf(await NearestAsync(new { to = new { latitude = 90, longitude = -180 }, within = 1e300 })).Count);
    }

    private static List<string> KeysOf(JsonElement connection)
    {
        List<string> keys = [.. connection.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("slug").GetString()!["slug-of-".Length..])];
        Assert.Equal(keys, connection.GetProperty("edges").EnumerateArray().Select(edge => edge.GetProperty("node").GetProperty("slug").GetString()!["slug-of-".Length..]));
        return keys;
    }

    private async Task<JsonElement> NearestAsync(object variables) => (await directory.DataAsync(Query, variables)).GetProperty("nearest");

    private async Task AssertErrorAsync(string message, object variables) =>
        Assert.Contains(message, await directory.ErrorAsync(Query, variables), StringComparison.Ordinal);
}
