namespace DirectoryApi.Store.Snapshots;

/// <summary>Documents by their slug: those of the edition, and those that only earlier ones had.</summary>
internal sealed class DocumentLookup(IEnumerable<DocumentNode> documents)
{
    private readonly Dictionary<string, DocumentNode> _bySlug = documents.ToDictionary(node => node.Decree.Slug, StringComparer.Ordinal);

    /// <summary>The document of a slug; null where no edition had it.</summary>
    public DocumentNode? Find(string slug) => _bySlug.GetValueOrDefault(slug);

    /// <summary>The document of a slug.</summary>
    /// <param name="slug">The slug.</param>
    /// <param name="referrer">What refers to it, for the message.</param>
    /// <exception cref="InvalidOperationException">There is no such document: the store gave content that contradicts itself.</exception>
    public DocumentNode Get(string slug, string referrer) => Find(slug)
        ?? throw new InvalidOperationException($"The edition's content has {referrer} that refers to document {slug}, but not the document.");
}
