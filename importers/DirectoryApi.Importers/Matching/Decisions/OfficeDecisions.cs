using System.Globalization;
using DirectoryApi.Domain.Provenance;
using DirectoryApi.Domain.Rows;
using DirectoryApi.Importers.Matching.Candidates;

namespace DirectoryApi.Importers.Matching.Decisions;

/// <summary>The table of a maintainer's decisions, <c>data/matching/decisions.tsv</c>. It outlives every import.</summary>
public sealed class OfficeDecisions
{
    private const int Columns = 4;
    private const string Header = "verdict\tleft\tright\tnote";

    private readonly ILookup<RowKey, OfficeDecision> _byRow;

    private OfficeDecisions(IReadOnlyList<OfficeDecision> all)
    {
        All = all;
        _byRow = all.SelectMany(decision => new[] { (decision.Left, decision), (decision.Right, decision) }).ToLookup(entry => entry.Item1, entry => entry.decision);
    }

    /// <summary>No decisions.</summary>
    public static OfficeDecisions None { get; } = new([]);

    /// <summary>The decisions in the order of the table.</summary>
    public IReadOnlyList<OfficeDecision> All { get; }

    /// <summary>Reads a table.</summary>
    /// <param name="path">The file: UTF-8, tab separated, lines that begin with # explain.</param>
    /// <exception cref="ImportException">A line is wrong; the message names it and says how it should be.</exception>
    public static OfficeDecisions Read(string path) => Parse(Path.GetFileName(path), File.ReadLines(path));

    /// <summary>Reads the lines of a table.</summary>
    /// <param name="fileName">For messages.</param>
    /// <param name="lines">The lines.</param>
    /// <exception cref="ImportException">A line is wrong.</exception>
    public static OfficeDecisions Parse(string fileName, IEnumerable<string> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var decisions = new List<OfficeDecision>();
        var number = 0;
        foreach (var line in lines)
        {
            number++;
            if (line.Length > 0 && line[0] != '#' && line != Header)
            {
                decisions.Add(ParseLine(fileName, number, line));
            }
        }

        return new OfficeDecisions(decisions);
    }

    /// <summary>Whether a decision speaks of these two.</summary>
    internal bool Settles(Candidate left, Candidate right) =>
        All.Count > 0 && left.Rows.Exists(row => Of(row.Key).Any(decision => IsOf(right, decision.Left == row.Key ? decision.Right : decision.Left)));

    /// <summary>Whether a decision says that rows of these two speak of two offices.</summary>
    internal bool Part(Candidate left, Candidate right) =>
        All.Count > 0 && left.Rows.Exists(row => Of(row.Key).Any(decision =>
            decision.Verdict == OfficeVerdict.Different && IsOf(right, decision.Left == row.Key ? decision.Right : decision.Left)));

    /// <summary>Whether a decision says that two rows speak of two offices.</summary>
    internal bool Part(RowKey left, RowKey right) =>
        Of(left).Any(decision => decision.Verdict == OfficeVerdict.Different && (decision.Left == right || decision.Right == right));

    /// <summary>The decisions that name a row, in the order of the table.</summary>
    internal IEnumerable<OfficeDecision> Of(RowKey row) => _byRow[row];

    /// <summary>A warning for every decision that names a row which its document, though imported, does not have.</summary>
    /// <param name="documents">The documents of the edition.</param>
    internal IEnumerable<ImportWarning> Unknown(IReadOnlyCollection<ImportedDecree> documents)
    {
        if (All.Count == 0)
        {
            yield break;
        }

        var slugs = documents.Select(document => document.Decree.Slug).ToHashSet(StringComparer.Ordinal);
        var rows = documents.SelectMany(document => document.Rows).Select(row => row.Key).ToHashSet();
        foreach (var entry in _byRow.Where(entry => slugs.Contains(entry.Key.DocumentSlug) && !rows.Contains(entry.Key)))
        {
            foreach (var decision in entry)
            {
                yield return new ImportWarning(
                    "decision.row-missing", decision.File, SourceSpan.At(decision.Line), $"The row {entry.Key} is not in its document; see with explain where it is now, and change or remove the line.");
            }
        }
    }

    private static bool IsOf(Candidate candidate, RowKey key) => candidate.Rows.Exists(row => row.Key == key);

    private static OfficeDecision ParseLine(string fileName, int number, string line)
    {
        var cells = line.Split('\t');
        if (cells.Length != Columns)
        {
            throw Wrong(fileName, number, string.Create(CultureInfo.InvariantCulture, $"has {cells.Length} cells and not {Columns} (verdict, left, right, note, with tabs between)"));
        }

        var verdict = cells[0] switch
        {
            "same" => OfficeVerdict.Same,
            "different" => OfficeVerdict.Different,
            _ => throw Wrong(fileName, number, $"begins with «{cells[0]}»; the verdict is same or different"),
        };
        var (left, right) = (Row(fileName, number, cells[1]), Row(fileName, number, cells[2]));
        if (left == right)
        {
            throw Wrong(fileName, number, $"names the row {left} twice; a decision is on two rows");
        }

        return new OfficeDecision
        {
            Verdict = verdict,
            Left = left,
            Right = right,
            Note = cells[3].Trim(),
            File = fileName,
            Line = number,
        };
    }

    private static RowKey Row(string fileName, int number, string text) =>
        RowKey.TryParse(text, out var key)
            ? key
            : throw Wrong(fileName, number, $"names the row «{text}»; a row is written document/standard/annex/row, as p1200000363-ru/1/2/3/7");

    private static ImportException Wrong(string fileName, int number, string what) =>
        new(ImportErrorKind.Unreadable, fileName, string.Create(CultureInfo.InvariantCulture, $"line {number} {what}."));
}
