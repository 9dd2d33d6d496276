using DirectoryApi.Domain.Hours;
using DirectoryApi.Domain.Offices;
using DirectoryApi.Store.Editions;

namespace DirectoryApi.Store.Images;

/// <summary>What the parts of an image that is being read refer to by number. Each is filled before it is referred to.</summary>
internal sealed class ImageValues
{
    /// <summary>What stays compressed until somebody asks for it.</summary>
    public CompressedParts[] Parts { get; set; } = [];

    /// <summary>Shared texts.</summary>
    public string[] Texts { get; set; } = [];

    /// <summary>What compressed parts refer to: the shared texts, without all else, which need not stay in memory for them.</summary>
    public ImageValues? OfParts { get; set; }

    /// <summary>Shared hours.</summary>
    public OpeningHours[] Hours { get; set; } = [];

    /// <summary>Shared lists of services: offices with one list have one object, by which they are grouped later.</summary>
    public IReadOnlyList<string>[] ServiceLists { get; set; } = [];

    /// <summary>The rows of documents.</summary>
    public RowContent[] Rows { get; set; } = [];

    /// <summary>The edition's offices.</summary>
    public Office[] Offices { get; set; } = [];
}
