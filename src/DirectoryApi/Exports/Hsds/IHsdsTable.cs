using System.IO.Pipelines;

namespace DirectoryApi.Exports.Hsds;

/// <summary>A table of the package.</summary>
internal interface IHsdsTable
{
    /// <summary>Its name in the specification, <c>organization</c>.</summary>
    string Name { get; }

    /// <summary>The file it stands in.</summary>
    string Path { get; }

    /// <summary>Its fields, in the order of the columns. The first is <c>id</c>.</summary>
    IReadOnlyList<HsdsField> Fields { get; }

    /// <summary>Whether an empty cell is a value, an empty text: of a table whose required fields are not all known.</summary>
    bool HasEmptyTexts { get; }

    /// <summary>Writes it as comma-separated values with a line of heads.</summary>
    Task WriteAsync(PipeWriter output, ExportScope scope, CancellationToken cancellationToken);
}
