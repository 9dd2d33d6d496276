using System.Text.Json;

namespace DirectoryApi.Acceptance.Tests.Faults;

/// <summary>
/// A client that reads a list page by page, on and on, and asks with each page which edition it is of. A list whose pages are all of one
/// edition must have every office, once.
/// </summary>
internal sealed class PagingClient
{
    private const int PageSize = 20;

    private readonly Uri _address;
    private readonly Task _reading;
    private int _whole;
    private int _torn;
    private volatile bool _ended;

    private PagingClient(string address)
    {
        _address = new Uri(address);
        _reading = Task.Run(ReadOnAndOnAsync);
    }

    /// <summary>How many lists were read in one edition.</summary>
    public int Whole => Volatile.Read(ref _whole);

    /// <summary>How many lists were begun in one edition and ended in another.</summary>
    public int Torn => Volatile.Read(ref _torn);

    /// <summary>Starts it.</summary>
    public static PagingClient Start(string address) => new(address);

    /// <summary>Ends it; fails where it did.</summary>
    public async Task EndAsync()
    {
        _ended = true;
        await _reading;
        Assert.True(Whole > 0, "No list was read in one edition.");
    }

    private async Task ReadOnAndOnAsync()
    {
        using var client = new HttpClient();
        while (!_ended)
        {
            var (editions, slugs, total) = await ReadAsync(client);
            if (editions.Count > 1)
            {
                _torn++;
                continue;
            }

            Assert.Equal(total, slugs.Count);
            Assert.Equal(total, slugs.Distinct(StringComparer.Ordinal).Count());
            _whole++;
        }
    }

    private async Task<(HashSet<int> Editions, List<string> Slugs, int Total)> ReadAsync(HttpClient client)
    {
        HashSet<int> editions = [];
        List<string> slugs = [];
        for (string? cursor = null; ;)
        {
            var after = cursor is null ? "" : $", after: \"{cursor}\"";
            var query = $"{{ dataset {{ edition }} offices(first: {PageSize}{after}) {{ totalCount nodes {{ slug }} pageInfo {{ hasNextPage endCursor }} }} }}";
            var text = await client.GetStringAsync(new Uri(_address, "?query=" + Uri.EscapeDataString(query)));
            using var answer = JsonDocument.Parse(text);
            Assert.False(answer.RootElement.TryGetProperty("errors", out _), text);
            var data = answer.RootElement.GetProperty("data");
            var offices = data.GetProperty("offices");
            editions.Add(data.GetProperty("dataset").GetProperty("edition").GetInt32());
            slugs.AddRange(offices.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("slug").GetString()!));
            if (!offices.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean())
            {
                return (editions, slugs, offices.GetProperty("totalCount").GetInt32());
            }

            cursor = offices.GetProperty("pageInfo").GetProperty("endCursor").GetString();
        }
    }
}
