using DirectoryApi.Domain.Hours;
using DirectoryApi.Domain.Provenance;

namespace DirectoryApi.Store.Images;

/// <summary>What the parts of an image that is being written refer to by number.</summary>
internal sealed class ImageShares
{
    /// <summary>What stays compressed until somebody asks for it.</summary>
    public PartsWriter Parts { get; } = new();

    /// <summary>Slugs, labels, streets and other texts of which there are few for many offices.</summary>
    public SharedValues<string> Texts { get; } = new(StringComparer.Ordinal);

    /// <summary>Hours, which offices of one kind share.</summary>
    public SharedValues<OpeningHours> Hours { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>Lists of services, which offices of one kind share.</summary>
    public SharedValues<IReadOnlyList<string>> ServiceLists { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>The rows of documents, those of the edition before those of earlier ones.</summary>
    public SharedValues<RowKey> Rows { get; } = new();

    /// <summary>The keys of the edition's offices, in their order.</summary>
    public SharedValues<string> OfficeKeys { get; } = new(StringComparer.Ordinal);
}
