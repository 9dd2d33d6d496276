using Microsoft.Playwright;

namespace DirectoryApi.Acceptance.Tests.Pages;

/// <summary>A page in a browser, with what it asked for and complained of.</summary>
internal sealed class Visitor : IAsyncDisposable
{
    // Runs before anything of a page: what moves, and what the content security policy forbids.
    private const string Watch = """
        window.shift = 0;
        window.forbidden = [];
        new PerformanceObserver(list => { for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shift += entry.value; })
          .observe({ type: 'layout-shift', buffered: true });
        addEventListener('securitypolicyviolation', event => window.forbidden.push(event.violatedDirective + ' ' + event.blockedURI));
        """;

    private readonly IBrowserContext _context;
    private readonly List<IRequest> _requests = [];
    private readonly List<string> _complaints = [];

    private Visitor(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
        page.RequestFinished += (_, request) => _requests.Add(request);
        page.RequestFailed += (_, request) => _complaints.Add($"{request.Url}: {request.Failure}");
        page.PageError += (_, error) => _complaints.Add(error);
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
            {
                _complaints.Add(message.Text);
            }
        };
    }

    /// <summary>The page.</summary>
    public IPage Page { get; }

    /// <summary>What went wrong on the page: failed requests, errors of scripts and of the console.</summary>
    public IReadOnlyList<string> Complaints => _complaints;

    /// <summary>What was asked for since the page was opened.</summary>
    public IReadOnlyList<IRequest> Requests => _requests;

    public static async Task<Visitor> StartAsync(IBrowserContext context)
    {
        await context.AddInitScriptAsync(Watch);
        return new Visitor(context, await context.NewPageAsync());
    }

    /// <summary>Opens an address and gives its answer once all that it loads is there.</summary>
    public async Task<IResponse> OpenAsync(string path)
    {
        _requests.Clear();
        _complaints.Clear();
        var response = await Page.GotoAsync(path, new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
        return response ?? throw new InvalidOperationException($"{path} was not answered.");
    }

    /// <summary>How much has moved on the page without the visitor's doing (Layout Instability, cumulative).</summary>
    public Task<double> ShiftAsync() => Page.EvaluateAsync<double>("() => window.shift");

    /// <summary>What the page's policy forbade.</summary>
    public Task<string[]> ForbiddenAsync() => Page.EvaluateAsync<string[]>("() => window.forbidden");

    /// <summary>Bytes of all that was loaded, as sent: headers and compressed bodies.</summary>
    public async Task<int> BytesAsync()
    {
        var sizes = await Task.WhenAll(_requests.Select(request => request.SizesAsync()));
        return sizes.Sum(size => size.ResponseHeadersSize + size.ResponseBodySize);
    }

    public ValueTask DisposeAsync() => _context.DisposeAsync();
}
