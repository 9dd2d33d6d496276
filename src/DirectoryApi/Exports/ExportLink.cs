namespace DirectoryApi.Exports;

/// <summary>A file that can be fetched.</summary>
/// <param name="Name">What it is called in the catalogue.</param>
/// <param name="Template">Its address, a URI template (RFC 6570).</param>
/// <param name="MediaType">Its media type, without parameters.</param>
/// <param name="Description">What is in it.</param>
internal sealed record ExportLink(string Name, string Template, string MediaType, string Description)
{
    /// <summary>The parameters it takes.</summary>
    public IReadOnlyList<string> Parameters { get; init; } = [];

    /// <summary>Whether it is one file, and not one an office.</summary>
    public bool IsWhole => !Template.Contains("{slug}", StringComparison.Ordinal);

    /// <summary>Its address without parameters; only of one that <see cref="IsWhole"/>.</summary>
    public string Path => Template.Split('{')[0];
}
