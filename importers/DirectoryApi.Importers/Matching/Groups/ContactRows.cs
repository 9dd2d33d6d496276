using DirectoryApi.Domain.Provenance;
using DirectoryApi.Domain.Rows;
using DirectoryApi.Importers.Matching.Candidates;
using DirectoryApi.Importers.Matching.Decisions;

namespace DirectoryApi.Importers.Matching.Groups;

/// <summary>
/// Attaches rows of officials to the office of the body they name, see <see cref="BodyIndex"/>; what a maintainer decided stands
/// above. A body that no decree lists becomes an office by that row alone.
/// </summary>
internal sealed class ContactRows
{
    private readonly CandidateReader _reader;
    private readonly OfficeDecisions _decisions;
    private readonly List<DoubtfulMatch> _doubts;
    private readonly List<ImportWarning> _warnings;
    private readonly IReadOnlyList<OfficeGroup> _listed;
    private readonly List<OfficeGroup> _made = [];
    private readonly BodyIndex _index = new();
    private readonly Dictionary<RowKey, OfficeGroup> _groupOfRow = [];
    private bool _isIndexed;

    /// <summary>Takes the offices that rows are attached to.</summary>
    /// <param name="reader">Reads the bodies that rows name.</param>
    /// <param name="groups">The offices that the decrees list, the oldest founder's first.</param>
    /// <param name="decisions">What a maintainer decided.</param>
    /// <param name="doubts">Takes a doubt for every row that may as well be another office's.</param>
    /// <param name="warnings">Takes a warning for every decision that contradicts one above it.</param>
    public ContactRows(
        CandidateReader reader, IReadOnlyList<OfficeGroup> groups, OfficeDecisions decisions, List<DoubtfulMatch> doubts, List<ImportWarning> warnings)
    {
        _reader = reader;
        _decisions = decisions;
        _doubts = doubts;
        _warnings = warnings;
        _listed = groups;
    }

    /// <summary>The groups that were there, and those made of bodies known by their officials only, the oldest founder's first.</summary>
    public IReadOnlyList<OfficeGroup> Groups => _made.Count == 0
        ? _listed
        : [.. _listed.Concat(_made).OrderBy(group => group.Founder, Candidate.ByAge)];

    /// <summary>Attaches every row of officials of a decree to an office.</summary>
    public void Attach(ImportedDecree decree)
    {
        foreach (var row in decree.Rows.Where(row => row.IsContactPoint))
        {
            Index();
            _groupOfRow[row.Key] = Attach(decree, row);
        }
    }

    /// <summary>Takes in the offices when the first official comes: most decrees list none.</summary>
    private void Index()
    {
        if (_isIndexed)
        {
            return;
        }

        _isIndexed = true;
        foreach (var group in _listed)
        {
            _index.Add(group);
            foreach (var row in group.Candidates.SelectMany(candidate => candidate.Rows))
            {
                _groupOfRow.Add(row.Key, group);
            }
        }
    }

    private OfficeGroup Attach(ImportedDecree decree, AnnexRow row)
    {
        var (decided, excluded) = Decide(row.Key);
        if (decided is { } decision)
        {
            decision.Group.Attach(row, decree, $"decided by a maintainer: {decision.Note}");
            return decision.Group;
        }

        var body = _reader.ReadBody(decree, row);
        var (best, asLikely) = _index.Find(body, excluded);
        if (best is null)
        {
            return Make(body);
        }

        best.Attach(row, decree, $"an official of «{body.Name}», which is {best.Newest.Key} by name, place and number");
        if (asLikely is not null)
        {
            _doubts.Add(new DoubtfulMatch(best.Newest.Key, row.Key, IsJoined: true, $"«{body.Name}» may as well be {asLikely.Newest.Key}"));
        }

        return best;
    }

    /// <summary>The office that a decision gives a row to, null where none does, and those that decisions keep it from.</summary>
    private ((OfficeGroup Group, string Note)? Decided, HashSet<OfficeGroup> Excluded) Decide(RowKey row)
    {
        (OfficeGroup Group, string Note)? decided = null;
        var excluded = new HashSet<OfficeGroup>();
        foreach (var decision in _decisions.Of(row))
        {
            if (!_groupOfRow.TryGetValue(decision.Left == row ? decision.Right : decision.Left, out var group))
            {
                continue;
            }

            var isSame = decision.Verdict == OfficeVerdict.Same;
            if (isSame ? excluded.Contains(group) || (decided is { } other && other.Group != group) : decided?.Group == group)
            {
                _warnings.Add(decision.Contradicted());
            }
            else if (isSame)
            {
                decided ??= (group, decision.Note);
            }
            else
            {
                excluded.Add(group);
            }
        }

        return (decided, excluded);
    }

    private OfficeGroup Make(Candidate body)
    {
        var group = new OfficeGroup(body);
        group.Attach(body.First, body.Source, "");
        _made.Add(group);
        _index.Add(group);
        return group;
    }
}
