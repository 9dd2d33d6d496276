namespace DirectoryApi.Serving.RateLimiting;

/// <summary>Lets in what a client may ask and the server can answer, and refuses the rest at little cost.</summary>
internal sealed class RateLimiter
{
    private const double UsualUnits = 1;

    private readonly RateLimitSettings _settings;
    private readonly ClientBudgets _budgets;
    private readonly RateLimitHeaders _headers;
    private readonly ConcurrencyGate _requests;
    private readonly ConcurrencyGate _exports;
    private readonly RefusalAnswers _refusals;

    /// <summary>Nobody has asked for anything yet.</summary>
    /// <param name="settings">The limits.</param>
    /// <param name="refusals">Tells clients that they are refused.</param>
    /// <param name="timeProvider">The clock.</param>
    public RateLimiter(RateLimitSettings settings, RefusalAnswers refusals, TimeProvider timeProvider)
    {
        _settings = settings;
        _refusals = refusals;
        _budgets = new ClientBudgets(settings.Quota, settings.Window, timeProvider);
        _headers = new RateLimitHeaders(settings.Quota, settings.Window);
        _requests = new ConcurrencyGate(settings.MaxConcurrentRequests);
        _exports = new ConcurrencyGate(settings.MaxConcurrentExports);
    }

    /// <summary>Answers a request, or refuses it.</summary>
    /// <param name="context">The request.</param>
    /// <param name="next">Answers it.</param>
    public Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        var kind = context.GetEndpoint()?.Metadata.GetMetadata<RequestWeight>()?.Kind ?? RequestKind.Usual;
        if (kind == RequestKind.Health)
        {
            return next(context);
        }

        var budget = _budgets.Take(ClientOf(context), kind == RequestKind.Export ? _settings.ExportWeight : UsualUnits);
        _headers.Set(context.Response, budget);
        if (!budget.IsEnough)
        {
            return _refusals.WriteAsync(context, kind, Refusal.ClientAsksTooMuch);
        }

        return AnswerAsync(context, kind, next);
    }

    /// <summary>Takes what an operation has cost, once that is known and before its answer is sent.</summary>
    /// <param name="context">The request.</param>
    /// <param name="cost">The cost, of which every request has paid for the first part.</param>
    public void ChargeOperation(HttpContext context, double cost)
    {
        var units = (cost / _settings.CostPerUnit) - UsualUnits;
        if (units > 0)
        {
            _headers.Set(context.Response, _budgets.Charge(ClientOf(context), units));
        }
    }

    private async Task AnswerAsync(HttpContext context, RequestKind kind, RequestDelegate next)
    {
        if (!_requests.TryEnter())
        {
            await RefuseAsync(context, kind);
            return;
        }

        try
        {
            if (kind != RequestKind.Export)
            {
                await next(context);
            }
            else if (!_exports.TryEnter())
            {
                await RefuseAsync(context, kind);
            }
            else
            {
                try
                {
                    await next(context);
                }
                finally
                {
                    _exports.Leave();
                }
            }
        }
        finally
        {
            _requests.Leave();
        }
    }

    private Task RefuseAsync(HttpContext context, RequestKind kind)
    {
        context.Response.Headers.RetryAfter = "1";
        return _refusals.WriteAsync(context, kind, Refusal.ServerIsBusy);
    }

    private static ulong ClientOf(HttpContext context) => ClientKey.Of(context.Connection.RemoteIpAddress);
}
