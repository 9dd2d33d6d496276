using DirectoryApi.Domain.Offices;
using DirectoryApi.Domain.Rows;
using DirectoryApi.Importers.Fields;
using DirectoryApi.Importers.Matching.Decisions;
using DirectoryApi.Text.Places;

namespace DirectoryApi.Importers.Matching.Candidates;

/// <summary>
/// Reads the candidates of a decree. Copies of a row stand under the same label of the same annex of each standard, and agree in
/// name, in address or in a phone; a row that agrees with its namesake in nothing is an office of its own. A body listed in two
/// tables of one decree is one candidate, see <see cref="AnnexJoin"/>.
/// </summary>
internal sealed class CandidateReader
{
    private readonly Gazetteer _gazetteer;
    private readonly OfficePlaces _places;
    private readonly OfficeDecisions _decisions;

    /// <summary>A reader.</summary>
    /// <param name="gazetteer">The places.</param>
    /// <param name="decisions">What a maintainer decided: rows that are different are no copies of each other.</param>
    public CandidateReader(Gazetteer gazetteer, OfficeDecisions decisions)
    {
        _gazetteer = gazetteer;
        _decisions = decisions;
        _places = new OfficePlaces(gazetteer);
    }

    /// <summary>The offices of a decree in the order of the document; rows of officials are left out.</summary>
    public IReadOnlyList<Candidate> Read(ImportedDecree decree)
    {
        var candidates = new List<Candidate>();
        var byLabel = new Dictionary<(string Annex, string Label), CopyFinder>();
        foreach (var row in decree.Rows.Where(row => !row.IsContactPoint))
        {
            var label = (row.Key.Annex, row.Row);
            if (!byLabel.TryGetValue(label, out var namesakes))
            {
                byLabel[label] = namesakes = new CopyFinder(_decisions);
            }

            var traits = RowTraits.Of(row);
            if (namesakes.Find(row, traits) is { } known)
            {
                namesakes.AddCopy(known, row, traits);
            }
            else
            {
                var candidate = new Candidate(decree, row);
                namesakes.Add(candidate, traits);
                candidates.Add(candidate);
            }
        }

        var parents = new ParentFinder(byLabel);
        candidates.ForEach(candidate => candidate.Parent = parents.Find(candidate));
        var described = new HashSet<Candidate>();
        candidates.ForEach(candidate => Describe(candidate, described));
        var joined = new AnnexJoin(_decisions).Join(candidates);
        foreach (var units in joined.Where(candidate => candidate.Parent is not null).ToLookup(candidate => candidate.Parent!))
        {
            units.Key.UnitsInHouse = [.. units.Where(unit => unit.Address is { } address && units.Key.Address?.SharesHouse(address) == true)];
        }

        return joined;
    }

    /// <summary>The body that a row of officials names, as a candidate that only its officials are known of.</summary>
    public Candidate ReadBody(ImportedDecree decree, AnnexRow row)
    {
        var candidate = new Candidate(decree, row);
        Describe(candidate, []);
        return candidate;
    }

    /// <summary>Fills in what the rows say together, after the candidate it stands under: places come down from there.</summary>
    private void Describe(Candidate candidate, HashSet<Candidate> described)
    {
        if (!described.Add(candidate))
        {
            return;
        }

        if (candidate.Parent is { } parent)
        {
            Describe(parent, described);
        }

        var first = candidate.First;
        candidate.Name = candidate.Majority(row => row.Name?.Value, name => name) ?? first.Group;
        candidate.Addressed = candidate.Majority(row => row.Address is null ? null : row, row => row.Address!.Value);
        var depth = first.Row.Count(character => character == '/');
        var named = candidate.Name is null ? null : OfficeLevels.InName(candidate.Kind, first.Language, candidate.Name);
        var isRegional = (named ?? OfficeLevels.ByPlace(depth, null)) == OfficeLevel.Region;
        candidate.Places = _places.Find(
            isRegional, first.Region, candidate.Name ?? "", candidate.Addressed?.Address!.Value, candidate.Addressed?.Settlement ?? first.Settlement, candidate.Parent?.Places);
        candidate.Level = named ?? OfficeLevels.ByPlace(depth, candidate.Places.District);
        candidate.IsLevelNamed = named is not null;
        candidate.Formation = Formations.Of(candidate.Kind, first.Language, candidate.Name);
        candidate.Phones = PhoneKeys.Of(candidate.Rows, candidate.Places, _gazetteer);
        candidate.AddressParts = candidate.Addressed is { } row ? AddressField.Read(row.Address!.Value, row.Language, name => name == row.Settlement) : null;
    }
}
