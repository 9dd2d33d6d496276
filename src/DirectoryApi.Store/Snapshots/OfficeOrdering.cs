namespace DirectoryApi.Store.Snapshots;

/// <summary>An order of offices. Every order ends with the name and the key, so that none depends on chance.</summary>
public enum OfficeOrdering
{
    /// <summary>By the printed name, in the order of the Kazakh alphabet.</summary>
    Name,

    /// <summary>By the Kazakh name of the region, offices without one last.</summary>
    Region,

    /// <summary>By kind, in the order of <see cref="Domain.Offices.OfficeKind"/>.</summary>
    Kind,
}
