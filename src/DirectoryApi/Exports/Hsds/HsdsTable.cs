using System.IO.Pipelines;
using DirectoryApi.Exports.Csv;
using DirectoryApi.Exports.Http;

namespace DirectoryApi.Exports.Hsds;

/// <summary>A table whose records are gone through while it is written.</summary>
/// <param name="name">Its name in the specification.</param>
/// <param name="path">The file it stands in.</param>
/// <param name="records">Its records.</param>
/// <param name="columns">Its columns.</param>
internal sealed class HsdsTable<T>(
    string name, string path, Func<ExportScope, IEnumerable<T>> records, params IReadOnlyList<HsdsColumn<T>> columns) : IHsdsTable
{
    /// <inheritdoc />
    public string Name => name;

    /// <inheritdoc />
    public string Path => path;

    /// <inheritdoc />
    public IReadOnlyList<HsdsField> Fields { get; } = [.. columns.Select(column => column.Field)];

    /// <inheritdoc />
    public bool HasEmptyTexts { get; init; }

    /// <inheritdoc />
    public Task WriteAsync(PipeWriter output, ExportScope scope, CancellationToken cancellationToken)
    {
        var csv = new CsvWriter(output);
        foreach (var field in Fields)
        {
            csv.Cell(field.Name);
        }

        csv.EndLine();
        return output.WriteAllAsync(
            records(scope),
            record =>
            {
                foreach (var column in columns)
                {
                    csv.Cell(SpreadsheetGuard.Guard(column.Value(record, scope)));
                }

                csv.EndLine();
            },
            cancellationToken);
    }
}
