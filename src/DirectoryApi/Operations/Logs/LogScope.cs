namespace DirectoryApi.Operations.Logs;

/// <summary>Marks what is logged while a request is answered as of that request.</summary>
/// <param name="RequestId">The request's id.</param>
internal sealed record LogScope(string RequestId)
{
    /// <summary>The id of the request that is answered; null for none.</summary>
    public static string? IdIn(IExternalScopeProvider? scopes)
    {
        string? id = null;
        scopes?.ForEachScope((scope, _) => id = (scope as LogScope)?.RequestId ?? id, 0);
        return id;
    }
}
