using System.Text.Json;
using DirectoryApi.Nodes;
using DirectoryApi.Tests.Samples;

namespace DirectoryApi.Tests.Offices;

/// <summary>Cursors go on working where their office is no longer in the list. «Мекенжай бюросы» of district Akkol was withdrawn.</summary>
public sealed class OfficeCursorTests(ServedSample directory)
{
    // In order of name: rovd-akkol, transport, dvd-akmola, (bureau,) con-2, con-10.
    [Theory]
    [InlineData("NAME", new[] { "con-2", "con-10" }, new[] { "rovd-akkol", "transport", "dvd-akmola" })]
    [InlineData("REGION", new[] { "con-2", "con-10", "transport" }, new[] { "rovd-akkol", "dvd-akmola" })]
    [InlineData("KIND", new string[0], new[] { "con-2", "con-10", "rovd-akkol", "transport", "dvd-akmola" })]
    public async Task CursorOfAWithdrawnOffice_StandsWhereItWould(string order, string[] after, string[] before)
    {
        var data = await directory.DataAsync(
            $"query($c: String) {{ after: offices(after: $c, orderBy: {order}) {{ nodes {{ slug }} pageInfo {{ hasPreviousPage }} }} before: offices(last: 9, before: $c, orderBy: {order}) {{ nodes {{ slug }} }} }}",
            new { c = NodeId.Encode("Cursor", "bureau") });

        Assert.Equal(after, KeysOf(data.GetProperty("after")));
        Assert.True(data.GetProperty("after").GetProperty("pageInfo").GetProperty("hasPreviousPage").GetBoolean());
        Assert.Equal(before, KeysOf(data.GetProperty("before")));
    }

    [Theory]
    [InlineData("bureau", new[] { "dvd-akmola" }, new string[0])]
    [InlineData("transport", new[] { "rovd-akkol" }, new[] { "dvd-akmola" })]
    [InlineData("rovd-akkol", new string[0], new[] { "dvd-akmola" })]
    public async Task CursorOfAnOfficeThatDoesNotMeetTheFilter_StandsWhereItWould(string key, string[] before, string[] after)
    {
        var data = await directory.DataAsync(
            "query($c: String, $w: OfficeFilter) { before: offices(last: 1, before: $c, where: $w) { nodes { slug } } after: offices(after: $c, where: $w) { nodes { slug } } }",
            new { c = NodeId.Encode("Cursor", key), w = new { regions = new[] { "akmola" } } });

        Assert.Equal(before, KeysOf(data.GetProperty("before")));
        Assert.Equal(after, KeysOf(data.GetProperty("after")));
    }

    [Theory]
    [InlineData("con-old")]
    [InlineData("nobody")]
    public async Task CursorOfAnOfficeThatWasMergedOrNeverWas_SaysSo(string key) =>
        Assert.Contains(
            "was merged into another meanwhile",
            await directory.ErrorAsync("query($c: String) { offices(after: $c) { totalCount } }", new { c = NodeId.Encode("Cursor", key) }),
            StringComparison.Ordinal);

    private static IEnumerable<string> KeysOf(JsonElement connection) =>
        connection.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("slug").GetString()!["slug-of-".Length..]);
}
