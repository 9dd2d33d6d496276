using DirectoryApi.Domain.Offices;
using DirectoryApi.Domain.Provenance;
using DirectoryApi.Domain.Rows;
using DirectoryApi.Importers.Matching.Candidates;
using DirectoryApi.Importers.Matching.Evidence;
using DirectoryApi.Importers.Matching.Groups;

namespace DirectoryApi.Importers.Matching.Identity;

/// <summary>
/// Tells what a candidate was known by in the edition before: by its rows where the document is the same, by likeness where an
/// updated annex took its place.
/// </summary>
internal sealed class Lineage
{
    private readonly Dictionary<RowKey, Office> _officeOfRow = [];
    private readonly Dictionary<Candidate, Candidate> _predecessors = [];
    private readonly HashSet<string> _namedByContactsOnly = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImportedDecree> _replaced = new(StringComparer.Ordinal);

    /// <summary>Traces the candidates of an edition back to the one before.</summary>
    /// <param name="candidates">The candidates of each decree.</param>
    /// <param name="previous">The edition before; null where there is none.</param>
    /// <param name="reader">Reads the candidates of documents that were replaced.</param>
    /// <param name="cancellationToken">Cancels the tracing.</param>
    public Lineage(
        IReadOnlyList<IReadOnlyList<Candidate>> candidates, PreviousDirectory? previous, CandidateReader reader, CancellationToken cancellationToken)
    {
        if (previous is null)
        {
            return;
        }

        var officials = previous.Documents.SelectMany(document => document.Rows).Where(row => row.IsContactPoint).Select(row => row.Key).ToHashSet();
        foreach (var office in previous.Offices)
        {
            if (office.Witnesses.All(witness => officials.Contains(witness.Row)))
            {
                _namedByContactsOnly.Add(office.Key);
            }

            foreach (var witness in office.Witnesses)
            {
                _officeOfRow[witness.Row] = office;
            }
        }

        var before = previous.Documents.ToDictionary(document => document.Decree.Slug, StringComparer.Ordinal);
        foreach (var list in candidates.Where(list => list.Count > 0))
        {
            var document = list[0].Source;
            if (before.TryGetValue(document.Decree.Slug, out var old) && old.Sha256 != document.Sha256)
            {
                _replaced[document.Decree.Slug] = old;
                Trace(reader.Read(old), list, cancellationToken);
            }
        }
    }

    /// <summary>The document that an updated one took the place of; null where the document is new or the same.</summary>
    public ImportedDecree? PredecessorOf(ImportedDecree document) => _replaced.GetValueOrDefault(document.Decree.Slug);

    /// <summary>What an updated annex has in place of a candidate's rows; null where it is new, or the document is not an updated one.</summary>
    public Candidate? PredecessorOf(Candidate candidate) => _predecessors.GetValueOrDefault(candidate);

    /// <summary>The office that a candidate was in the edition before; null where it is new.</summary>
    public Office? OfficeOf(Candidate candidate)
    {
        var known = _replaced.ContainsKey(candidate.Decree.Slug) ? PredecessorOf(candidate) : candidate;
        return known?.Rows.Select(row => _officeOfRow.GetValueOrDefault(row.Key)).FirstOrDefault(office => office is not null);
    }

    /// <summary>Every office that members of a group were in the edition before, bodies that were known by the same officials only included.</summary>
    public IEnumerable<Office> OfficesOf(OfficeGroup group) =>
        group.Candidates.Select(OfficeOf)
            .Concat(group.Contacts.Select(contact => _officeOfRow.GetValueOrDefault(contact.Row.Key)).Where(office => office is not null && _namedByContactsOnly.Contains(office.Key)))
            .OfType<Office>()
            .Distinct();

    /// <summary>Pairs the rows of two versions of a document, the likest first, each once.</summary>
    private void Trace(IReadOnlyList<Candidate> old, IReadOnlyList<Candidate> renewed, CancellationToken cancellationToken)
    {
        var olds = old.ToHashSet();
        var traced = new HashSet<Candidate>();
        foreach (var pair in PairFinder.Find([old, renewed], cancellationToken).Where(pair => pair.Score >= PairRules.Joined))
        {
            // Both are of one decree and date, so the order of the pair says nothing of which is the older version.
            var (before, after) = olds.Contains(pair.Left) ? (pair.Left, pair.Right) : (pair.Right, pair.Left);
            if (!traced.Contains(before) && !_predecessors.ContainsKey(after))
            {
                traced.Add(before);
                _predecessors[after] = before;
            }
        }
    }
}
