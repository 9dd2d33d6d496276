namespace DirectoryApi.GraphQL.Execution.Caching;

/// <summary>The answer to a query.</summary>
/// <param name="Json">The response, in UTF-8.</param>
/// <param name="DependsOnTime">Whether a resolver asked what time it is.</param>
internal sealed record EncodedAnswer(PackedContent Json, bool DependsOnTime)
{
    /// <summary>A copy of the response as it is without packing.</summary>
    public byte[] Unpack()
    {
        var json = new byte[Json.Length];
        Json.CopyTo(json);
        return json;
    }
}
