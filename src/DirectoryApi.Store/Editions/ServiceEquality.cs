using DirectoryApi.Domain.Law;

namespace DirectoryApi.Store.Editions;

/// <summary>Compares services by value, lists included.</summary>
internal static class ServiceEquality
{
    /// <summary>Whether both say the same.</summary>
    public static bool AreEqual(Service left, Service right) =>
        left.Slug == right.Slug
        && left.Names.SequenceEqual(right.Names)
        && left.DocumentSlugs.SequenceEqual(right.DocumentSlugs);
}
