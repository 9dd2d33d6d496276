using DirectoryApi.Domain.Offices;
using DirectoryApi.Domain.Provenance;
using DirectoryApi.Domain.Rows;
using DirectoryApi.Importers.Matching.Candidates;
using DirectoryApi.Importers.Matching.Groups;

namespace DirectoryApi.Importers.Matching.Identity;

/// <summary>
/// Tells what a candidate was known by in the edition before: by its rows where the document is the same, by likeness where an
/// updated annex took its place (<see cref="VersionPairs"/>).
/// </summary>
internal sealed class Lineage
{
    private readonly CandidateReader _reader;
    private readonly Dictionary<RowKey, Office> _officeOfRow = [];
    private readonly Dictionary<Candidate, Candidate> _predecessors = [];
    private readonly HashSet<string> _replaced = new(StringComparer.Ordinal);

    /// <summary>Keys of the offices that only rows of officials told of.</summary>
    private readonly HashSet<string> _namedByContactsOnly = new(StringComparer.Ordinal);

    /// <summary>For each row of officials of a replaced document the office that its body was, if only officials told of it.</summary>
    private readonly Dictionary<RowKey, Office> _bodyOfContact = [];

    /// <summary>Traces the candidates of an edition back to the one before.</summary>
    /// <param name="documents">The documents of the edition, each with its candidates.</param>
    /// <param name="previous">The edition before; null where there is none.</param>
    /// <param name="reader">Reads the candidates of documents that were replaced.</param>
    /// <param name="cancellationToken">Cancels the tracing.</param>
    public Lineage(
        IEnumerable<(ImportedDecree Document, IReadOnlyList<Candidate> Candidates)> documents,
        PreviousDirectory? previous,
        CandidateReader reader,
        CancellationToken cancellationToken)
    {
        _reader = reader;
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
        foreach (var (document, candidates) in documents)
        {
            if (before.TryGetValue(document.Decree.Slug, out var old) && old.Sha256 != document.Sha256)
            {
                _replaced.Add(document.Decree.Slug);
                foreach (var (renewed, predecessor) in VersionPairs.Of(reader.Read(old), candidates, cancellationToken))
                {
                    _predecessors[renewed] = predecessor;
                }

                TraceContacts(old, document, cancellationToken);
            }
        }
    }

    /// <summary>What an updated annex has in place of a candidate's rows; null where it is new, or the document is not an updated one.</summary>
    public Candidate? PredecessorOf(Candidate candidate) => _predecessors.GetValueOrDefault(candidate);

    /// <summary>The office that a candidate was in the edition before; null where it is new.</summary>
    public Office? OfficeOf(Candidate candidate)
    {
        if (_officeOfRow.Count == 0)
        {
            return null;
        }

        if (candidate.IsNamedByContactsOnly)
        {
            return OfficeOf(candidate.First);
        }

        var known = _replaced.Contains(candidate.Decree.Slug) ? PredecessorOf(candidate) : candidate;
        return known?.Rows.Select(row => _officeOfRow.GetValueOrDefault(row.Key)).FirstOrDefault(office => office is not null);
    }

    /// <summary>Every office that members of a group were in the edition before, bodies that were known by the same officials only included.</summary>
    public IEnumerable<Office> OfficesOf(OfficeGroup group) => _officeOfRow.Count == 0
        ? []
        : group.Candidates.Select(OfficeOf)
            .Concat(group.Contacts.Select(contact => OfficeOf(contact.Row)))
            .OfType<Office>()
            .DistinctBy(office => office.Key);

    /// <summary>The office that only rows of officials told of, this one among them; null where there is none.</summary>
    private Office? OfficeOf(AnnexRow contact) =>
        (_replaced.Contains(contact.Key.DocumentSlug) ? _bodyOfContact : _officeOfRow).GetValueOrDefault(contact.Key) is { } office
        && _namedByContactsOnly.Contains(office.Key) ? office : null;

    /// <summary>Pairs the bodies that the rows of officials of two versions name.</summary>
    private void TraceContacts(ImportedDecree old, ImportedDecree renewed, CancellationToken cancellationToken)
    {
        var alone = Bodies(old, old.Rows.Where(row => row.IsContactPoint && _officeOfRow.TryGetValue(row.Key, out var office) && _namedByContactsOnly.Contains(office.Key)));
        if (alone.Count == 0)
        {
            return;
        }

        var bodies = Bodies(renewed, renewed.Rows.Where(row => row.IsContactPoint)).ToDictionary(rows => rows[0]);
        foreach (var (body, predecessor) in VersionPairs.Of([.. alone.Select(rows => rows[0])], [.. bodies.Keys], cancellationToken))
        {
            foreach (var official in bodies[body])
            {
                _bodyOfContact[official.Key] = _officeOfRow[predecessor.Key];
            }
        }
    }

    /// <summary>The bodies that rows of officials name, for each row one, those of one body together.</summary>
    private List<List<Candidate>> Bodies(ImportedDecree document, IEnumerable<AnnexRow> rows) =>
        [.. rows.Select(row => _reader.ReadBody(document, row)).GroupBy(body => (body.Kind, body.Places.Region?.Slug, body.Places.District?.Slug, body.NameKey)).Select(group => group.ToList())];
}
