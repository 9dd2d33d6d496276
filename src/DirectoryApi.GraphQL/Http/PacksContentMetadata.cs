namespace DirectoryApi.GraphQL.Http;

/// <summary>Says of an endpoint that it answers by <see cref="PackedContentSender"/> only.</summary>
public sealed class PacksContentMetadata
{
    /// <summary>The one there is.</summary>
    public static readonly PacksContentMetadata Instance = new();

    private PacksContentMetadata()
    {
    }
}
