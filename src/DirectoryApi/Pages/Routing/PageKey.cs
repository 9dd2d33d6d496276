namespace DirectoryApi.Pages.Routing;

/// <summary>All that a page depends on beside the edition and the instant: its address.</summary>
/// <param name="Scheme">The scheme: pages name themselves by it.</param>
/// <param name="Host">The host, with its port.</param>
/// <param name="Path">The path, which has the language.</param>
/// <param name="Query">The query as it was sent: links to other languages repeat it.</param>
public readonly record struct PageKey(string Scheme, string Host, string Path, string Query)
{
    /// <summary>How many bytes the texts take.</summary>
    internal int Bytes => (Scheme.Length + Host.Length + Path.Length + Query.Length) * sizeof(char);

    /// <summary>The address of a request.</summary>
    internal static PageKey Of(HttpRequest request) => new(request.Scheme, request.Host.Value ?? "", request.Path.Value ?? "", request.QueryString.Value ?? "");
}
