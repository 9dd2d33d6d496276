using System.Collections.Concurrent;
using System.Net.Http.Json;
using System.Text.Json;

namespace DirectoryApi.Acceptance.Tests.Faults;

/// <summary>
/// What was answered to one question, by edition. An answer is whole where both ends of it name the same edition, and where all answers
/// of that edition are the same text: one that was put together from two editions is none of these.
/// </summary>
internal sealed class WholeAnswers
{
    private const string Question = """
        {
          first: dataset { edition officeCount rowCount }
          offices(first: 20) { totalCount nodes { slug name phones { display } } }
          search(query: "полиция", first: 5) { totalCount nodes { slug phones { display } } }
          changes(since: 0, first: 1) { totalCount }
          last: dataset { edition }
        }
        """;

    private readonly ConcurrentDictionary<int, string> _byEdition = new();
    private int _count;

    /// <summary>The question, as the query of an address.</summary>
    public static string Query { get; } = "?query=" + Uri.EscapeDataString(Question);

    /// <summary>The question, as the body of a request by POST.</summary>
    public static HttpContent Content() => JsonContent.Create(new { query = Question });

    /// <summary>How many answers were looked at.</summary>
    public int Count => Volatile.Read(ref _count);

    /// <summary>The editions that answers were of, oldest first.</summary>
    public IReadOnlyList<int> Editions => [.. _byEdition.Keys.Order()];

    /// <summary>Looks at an answer, and gives its edition; fails where it is not whole.</summary>
    public int Add(string answer)
    {
        using var json = JsonDocument.Parse(answer);
        Assert.False(json.RootElement.TryGetProperty("errors", out _), answer);
        var data = json.RootElement.GetProperty("data");
        var edition = data.GetProperty("first").GetProperty("edition").GetInt32();
        Assert.Equal(edition, data.GetProperty("last").GetProperty("edition").GetInt32());
        Assert.Equal(data.GetProperty("first").GetProperty("officeCount").GetInt32(), data.GetProperty("offices").GetProperty("totalCount").GetInt32());
        Assert.Equal(_byEdition.GetOrAdd(edition, answer), answer);
        Interlocked.Increment(ref _count);
        return edition;
    }

    /// <summary>Fails where two editions in a row were answered alike: then a mixed answer could not have been told from a whole one.</summary>
    public void AssertEditionsDiffer()
    {
        foreach (var (one, next) in Editions.Zip(Editions.Skip(1)))
        {
            var alike = _byEdition[next].Replace($"\"edition\":{next}", $"\"edition\":{one}", StringComparison.Ordinal);
            Assert.NotEqual(_byEdition[one], alike);
        }
    }
}
