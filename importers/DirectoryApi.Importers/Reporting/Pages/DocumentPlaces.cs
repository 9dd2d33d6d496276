using System.Globalization;
using DirectoryApi.Domain.Provenance;

namespace DirectoryApi.Importers.Reporting.Pages;

/// <summary>The places of a document that the page can point at, and what each warning speaks of.</summary>
internal sealed class DocumentPlaces
{
    private readonly Dictionary<ImportWarning, string?> _targets = new(ReferenceEqualityComparer.Instance);

    /// <summary>Gives the tables, rows and cells of a document their anchors.</summary>
    /// <param name="ordinal">Position of the document on the page, from 1.</param>
    /// <param name="reading">The document.</param>
    public DocumentPlaces(int ordinal, AnnexReading reading)
    {
        Id = string.Create(CultureInfo.InvariantCulture, $"d{ordinal}");
        Reading = reading;
        Tables = [.. reading.Tables.Select((table, index) => new TablePlaces(string.Create(CultureInfo.InvariantCulture, $"{Id}t{index + 1}"), table))];
        foreach (var item in Tables.SelectMany(table => table.Items))
        {
            foreach (var warning in item.Row?.Warnings ?? [])
            {
                item.Warnings.Add(warning);
                _targets[warning] = item.CellAt(warning.Span) is > 0 and var cell ? item.CellId(cell) : item.Id;
            }
        }

        foreach (var warning in reading.Decree.Warnings.Where(warning => !_targets.ContainsKey(warning)))
        {
            _targets[warning] = Tables.Select(table => table.Place(warning)).FirstOrDefault(id => id is not null);
        }
    }

    /// <summary>The document's anchor.</summary>
    public string Id { get; }

    /// <summary>The document.</summary>
    public AnnexReading Reading { get; }

    /// <summary>Its office tables.</summary>
    public IReadOnlyList<TablePlaces> Tables { get; }

    /// <summary>The anchor of what a warning speaks of; null where that is in no office table.</summary>
    public string? TargetOf(ImportWarning warning) => _targets.GetValueOrDefault(warning);
}
