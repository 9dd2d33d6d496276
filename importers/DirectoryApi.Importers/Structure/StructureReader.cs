using System.Globalization;
using DirectoryApi.Domain.Law;
using DirectoryApi.Domain.Provenance;
using DirectoryApi.Importers.Accounting;
using DirectoryApi.Importers.Fields;
using DirectoryApi.Importers.Reading;
using DirectoryApi.Importers.Structure.Flattened;

namespace DirectoryApi.Importers.Structure;

/// <summary>
/// Takes a decree apart: its heading, the standards it approves, and the office tables annexed to them. An annex whose heading is
/// not printed is found by its table and numbered after the one before it.
/// </summary>
public sealed class StructureReader
{
    private readonly SourceDocument _document;
    private readonly List<Standard> _standards = [];
    private readonly List<OfficeTable> _tables = [];
    private readonly List<PassedOverTable> _passedOver = [];
    private readonly List<ImportWarning> _warnings = [];
    private readonly HeadingText _heading = new();
    private readonly HoursClause _clause = new();
    private string _title = "";
    private string? _annexHeading;
    private int _lastAnnex;

    private StructureReader(SourceDocument document) => _document = document;

    /// <summary>Reads the structure of a document.</summary>
    /// <exception cref="ImportException">The document is no decree, or has no table of offices.</exception>
    public static DecreeStructure Read(SourceDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new StructureReader(FlattenedTables.Rebuild(document)).Read();
    }

    private DecreeStructure Read()
    {
        var heading = DecreeHeadingReader.Read(_document) ?? throw new ImportException(
            ImportErrorKind.NotADecree,
            _document.File.Name,
            "has no heading of a government decree («Постановление Правительства Республики Казахстан от … № …» or «Қазақстан Республикасы Үкіметінің … № … қаулысы»). Import the whole text of the decree, from its title on.");
        foreach (var block in _document.Blocks)
        {
            switch (block)
            {
                case ParagraphBlock { IsBody: false } paragraph when !IsElision(paragraph.Line.Text):
                    _heading.Add(paragraph);
                    break;
                case ParagraphBlock { IsBody: true } paragraph:
                    EndHeading();
                    _clause.Add(paragraph.Line);
                    break;
                case ParagraphBlock:
                    EndHeading();
                    _clause.End();
                    break;
                case TableBlock table:
                    EndHeading();
                    _clause.End();
                    AddTable(table, heading);
                    break;
            }
        }

        EndStandard();
        if (_tables.Count == 0)
        {
            throw new ImportException(
                ImportErrorKind.NoOfficeTables,
                _document.File.Name,
                $"decree № {heading.Number} of {heading.AdoptedOn:yyyy-MM-dd} has no table of offices that can be read. A table of offices has a column of addresses and one of names or phones; heads and titles that are not known yet are added to data/vocabulary/column-heads.tsv and table-kinds.tsv.");
        }

        return new DecreeStructure(CreateDecree(heading), _standards, _tables, _passedOver, _warnings);
    }

    private static bool IsElision(string text) => text.Trim() is "[...]" or "[…]";

    private Decree CreateDecree(DecreeHeading heading)
    {
        var stem = DecreeStem.Of(_document.File.Name, heading);
        return new Decree
        {
            Slug = stem.Replace('.', '-').ToLowerInvariant(),
            Stem = stem,
            Number = heading.Number,
            AdoptedOn = heading.AdoptedOn,
            Title = heading.Title,
            Language = heading.Language,
            Status = heading.Status,
            RepealedOn = heading.RepealedOn,
            RepealedBy = heading.RepealedBy,
        };
    }

    private void EndHeading()
    {
        if (_heading.IsEmpty)
        {
            return;
        }

        var text = _heading.Text;
        var titleStart = 0;
        foreach (var (name, index) in StandardHeadings.In(text))
        {
            EndStandard();
            _standards.Add(new Standard(_standards.Count + 1, name, _heading.LineAt(index)));
            _lastAnnex = 0;
            _annexHeading = null;
            titleStart = text.Length;
        }

        foreach (var (number, end) in AnnexHeadings.In(text))
        {
            _annexHeading = number;
            titleStart = end;
        }

        _title = text[titleStart..].Trim();
        _heading.Clear();
    }

    /// <summary>Gives the standard read so far the hours of its clause, which hold for what its tables list.</summary>
    private void EndStandard()
    {
        if (_standards.Count > 0)
        {
            var kinds = _tables.Where(table => table.Standard == _standards.Count && !table.ListsContactPoints).Select(table => table.Kind).ToHashSet();
            _standards[^1] = _standards[^1] with { Hours = _clause.Read(kinds) };
        }

        _clause.Clear();
    }

    private void AddTable(TableBlock table, DecreeHeading heading)
    {
        var annex = _annexHeading;
        _annexHeading = null;
        var heads = TableHeads.Of(table);
        var columns = ColumnHeads.Of(heads.Row, WidthOf(heads));
        if (!IsOfficeTable(columns) || TableKinds.Of(columns, _title) is not { } kind)
        {
            var text = string.Join(" | ", heads.Row.Cells.Where(cell => !cell.IsEmpty).Select(cell => CellText.Join(cell.Lines)));
            _passedOver.Add(new PassedOverTable(text, table.Span, table.Rows.Count));
            _lastAnnex = ParseNumber(annex) ?? _lastAnnex;
            return;
        }

        if (_standards.Count == 0)
        {
            _standards.Add(new Standard(1, heading.Title, table.Span.Line));
            Warn("standard.heading-missing", table, "No heading of a standard stands before the table; the decree's title was taken as the standard's name.");
        }

        if (annex is null)
        {
            annex = (_lastAnnex + 1).ToString(CultureInfo.InvariantCulture);
            Warn("annex.heading-missing", table, $"The heading of the annex is not printed; it was taken as annex {annex} by the order of the tables.");
        }

        if (heads.Row.LostItsBeginning)
        {
            Warn("table.heads-lost", table, "Heads of the first columns are lost in the document; the columns were told apart from the right.");
        }

        _lastAnnex = ParseNumber(annex) ?? (_lastAnnex + 1);
        _tables.Add(new OfficeTable(_standards.Count, annex, _title, kind, columns, heads.Body, heads.Rows, table));
        _title = "";
    }

    /// <summary>
    /// The number of columns: that of the heads; where the beginning of the head row is lost, that of most rows. A row that is wider
    /// is damaged and must not widen the others.
    /// </summary>
    private static int WidthOf(TableHeads heads) =>
        heads.Row.LostItsBeginning
            ? heads.Body.GroupBy(row => row.Cells.Count).MaxBy(group => group.Count())?.Key ?? 0
            : heads.Row.Cells.Count;

    /// <summary>A table of offices has addresses, one of officials has positions or rooms; the heads of other tables say neither.</summary>
    private static bool IsOfficeTable(IReadOnlyList<Column> columns) =>
        (Has(columns, ColumnRole.Address) && (Has(columns, ColumnRole.Name) || Has(columns, ColumnRole.Phone)))
        || (Has(columns, ColumnRole.Name) && (Has(columns, ColumnRole.Position) || Has(columns, ColumnRole.Room)));

    private static bool Has(IReadOnlyList<Column> columns, ColumnRole role) => columns.Any(column => column.Role == role);

    private static int? ParseNumber(string? annex) =>
        int.TryParse(annex, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private void Warn(string code, TableBlock table, string message) =>
        _warnings.Add(new ImportWarning(code, _document.File.Name, SourceSpan.At(table.Span.Line), message));
}
