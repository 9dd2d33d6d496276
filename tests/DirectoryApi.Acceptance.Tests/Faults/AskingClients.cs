using System.Net;

namespace DirectoryApi.Acceptance.Tests.Faults;

/// <summary>Clients that ask the same question on and on, each over a connection of its own, and look at every answer.</summary>
internal sealed class AskingClients
{
    // A program that asks a lot leaves the processor to the others now and then.
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(3);

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Uri _address;
    private readonly bool _allowBroken;
    private readonly Task[] _clients;
    private int _broken;
    private volatile bool _ended;

    private AskingClients(string address, int count, bool allowBroken)
    {
        _address = new Uri(address + WholeAnswers.Query);
        _allowBroken = allowBroken;
        _clients = [.. Enumerable.Range(0, count).Select(number => Task.Run(() => AskOnAndOnAsync(posts: number % 2 == 1)))];
    }

    /// <summary>The answers.</summary>
    public WholeAnswers Answers { get; } = new();

    /// <summary>How many requests got no answer, since there was no connection or it broke off.</summary>
    public int Broken => Volatile.Read(ref _broken);

    /// <summary>Starts them; half of them ask by GET, half by POST.</summary>
    /// <param name="address">The address of the GraphQL endpoint.</param>
    /// <param name="count">How many clients.</param>
    /// <param name="allowBroken">Whether there may be no connection, or it may break off. A wrong answer, or one of a status other than 200, is never allowed.</param>
    public static AskingClients Start(string address, int count, bool allowBroken = false) => new(address, count, allowBroken);

    /// <summary>Waits until an answer is of an edition, or of a later one; fails where a client did.</summary>
    public async Task WaitForEditionAsync(int edition)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(TimeSpan.FromMinutes(1));
        while (Answers.Editions is not [.., var newest] || newest < edition)
        {
            await AssertAskingAsync();
            await Task.Delay(5, limit.Token);
        }
    }

    /// <summary>Waits for so many more answers; fails where a client did.</summary>
    public async Task WaitForAnswersAsync(int more)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(TimeSpan.FromMinutes(1));
        for (var enough = Answers.Count + more; Answers.Count < enough;)
        {
            await AssertAskingAsync();
            await Task.Delay(5, limit.Token);
        }
    }

    /// <summary>Ends the asking; fails where a client did.</summary>
    public async Task EndAsync()
    {
        _ended = true;
        await Task.WhenAll(_clients);
    }

    private Task AssertAskingAsync() => _clients.FirstOrDefault(client => client.IsFaulted) ?? Task.CompletedTask;

    private async Task AskOnAndOnAsync(bool posts)
    {
        using var handler = new SocketsHttpHandler { MaxConnectionsPerServer = 1 };
        using var client = new HttpClient(handler) { Timeout = Patience };
        while (!_ended)
        {
            try
            {
                using var request = new HttpRequestMessage(posts ? HttpMethod.Post : HttpMethod.Get, posts ? new Uri(_address.GetLeftPart(UriPartial.Path)) : _address)
                {
                    Content = posts ? WholeAnswers.Content() : null,
                };
                using var response = await client.SendAsync(request);
                var text = await response.Content.ReadAsStringAsync();
                Assert.True(response.StatusCode == HttpStatusCode.OK, $"{(int)response.StatusCode}: {text}");
                Answers.Add(text);
            }
            catch (Exception exception) when (_allowBroken && exception is HttpRequestException or IOException)
            {
                Interlocked.Increment(ref _broken);
            }

            await Task.Delay(Pause);
        }
    }
}
