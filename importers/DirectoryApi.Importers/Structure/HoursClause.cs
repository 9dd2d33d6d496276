using System.Text.RegularExpressions;
using DirectoryApi.Domain.Law;
using DirectoryApi.Domain.Offices;
using DirectoryApi.Domain.Provenance;
using DirectoryApi.Importers.Fields;
using DirectoryApi.Importers.Fields.Hours;
using DirectoryApi.Importers.Reading;
using DirectoryApi.Importers.Tables;

namespace DirectoryApi.Importers.Structure;

/// <summary>
/// Collects the clause on working hours of a standard, the ninth by the model standard that those of 2010 to 2012 follow, and reads
/// the hours it gives to each kind of office.
/// </summary>
internal sealed partial class HoursClause
{
    private const string Number = "9";

    /// <summary>Lines beyond which a clause is none: the longest has some twenty.</summary>
    private const int MostLines = 200;

    private static readonly (string Pattern, bool IsCentre)[] Subjects =
        [.. ImporterTable.Read("clause-subjects.tsv").Select(row => (row["pattern"], row["subject"] == "Centre"))];

    private readonly List<TextLine> _lines = [];
    private bool _isOpen;

    /// <summary>Takes a line of running text; those of other clauses are passed over.</summary>
    public void Add(TextLine line)
    {
        if (Beginning().Match(CellText.Join([line])) is { Success: true } clause)
        {
            // A decree may number its own clauses and those of an appendix too: the first ninth one that speaks of hours holds.
            _isOpen = clause.Groups["number"].Value == Number && _lines.Count == 0;
        }

        if (_isOpen && _lines.Count < MostLines)
        {
            _lines.Add(line);
        }
    }

    /// <summary>Ends the clause, as a heading or a table does.</summary>
    public void End() => _isOpen = false;

    /// <summary>Forgets the clause: another standard begins.</summary>
    public void Clear()
    {
        _lines.Clear();
        _isOpen = false;
    }

    /// <summary>The hours the clause gives.</summary>
    /// <param name="kinds">What the office tables of the standard list.</param>
    public IReadOnlyList<ClauseHours> Read(IReadOnlyCollection<OfficeKind> kinds)
    {
        if (_lines.Count == 0)
        {
            return [];
        }

        var span = new SourceSpan(_lines[0].Number, _lines[^1].Number, 0);
        var items = Items(CellText.Join(_lines)).ToList();
        return [.. items.SelectMany(item => Read(item, kinds, span, isWhole: items.Count == 1)).DistinctBy(hours => hours.Kind)];
    }

    private static IEnumerable<ClauseHours> Read(string item, IReadOnlyCollection<OfficeKind> kinds, SourceSpan span, bool isWhole)
    {
        var text = item.ToLowerInvariant();
        var subject = Subjects
            .Select(rule => (Index: text.IndexOf(rule.Pattern, StringComparison.Ordinal), rule.IsCentre))
            .Where(rule => rule.Index >= 0)
            .OrderBy(rule => rule.Index)
            .FirstOrDefault((Index: -1, IsCentre: false));

        // A clause without items that names nobody speaks of all who give the service.
        var namesNobody = subject.Index < 0;
        if ((namesNobody && !isWhole) || HoursField.Read(item) is not { Count: > 0 } rules)
        {
            return [];
        }

        return kinds
            .Where(kind => namesNobody || (kind == OfficeKind.PublicServiceCentre) == subject.IsCentre)
            .Select(kind => new ClauseHours(kind, rules, new Sourced<string>(item, span)));
    }

    /// <summary>The items «1)», «2)» of the clause; the clause itself where it has none.</summary>
    private static IEnumerable<string> Items(string clause)
    {
        var starts = Item().Matches(clause).Select(match => match.Groups["item"].Index).ToList();
        for (var index = 0; index < starts.Count; index++)
        {
            var end = index + 1 < starts.Count ? starts[index + 1] : clause.Length;
            yield return clause[starts[index]..end].Trim();
        }

        if (starts.Count == 0)
        {
            yield return clause;
        }
    }

    [GeneratedRegex(@"^(?<number>[0-9]{1,3}(-[0-9]+)?) ?\. ?\p{L}", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Beginning();

    [GeneratedRegex(@"[:;.] ?(?<item>[0-9]\) )", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Item();
}
