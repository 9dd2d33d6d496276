using System.Globalization;
using DirectoryApi.Domain.Offices;
using DirectoryApi.Importers.Matching.Candidates;

namespace DirectoryApi.Importers.Matching.Evidence;

/// <summary>
/// Compares two candidates of different decrees, or of two versions of one. The points are chosen so that one strong agreement
/// (a phone, a house, the same name, being the only body of its kind for a place) joins two candidates of one jurisdiction, and
/// none joins two of different ones by itself. Every region has its Lenin street and many a name, so where no region is known it
/// takes both of them, or a whole phone number.
/// </summary>
internal static class PairRules
{
    /// <summary>Points from which two candidates are one office.</summary>
    public const int Joined = 40;

    /// <summary>Points below which that is worth a maintainer's look.</summary>
    public const int Sure = 50;

    /// <summary>Points from which two candidates that were not joined are worth a maintainer's look.</summary>
    public const int Doubtful = 20;

    private const int Phone = 40;
    private const int MorePhones = 5;
    private const int CountedPhones = 4;
    private const int House = 40;
    private const int StreetOnly = 15;
    private const int Name = 40;
    private const int HouseOfUnknownRegion = 20;
    private const int NameOfUnknownRegion = 20;
    private const int SameJurisdiction = 45;
    private const int SameJurisdictionOtherFormation = 15;
    private const int SameNumberOtherFormation = 25;
    private const int SamePlaceOtherNumber = 10;
    private const int BothHeads = 10;
    private const int OtherNumber = -5;
    private const int OtherLevel = -15;
    private const int OtherDistrict = -30;
    private const int OtherSettlement = -10;

    /// <summary>Weighs what two candidates say; null where their kinds or regions differ, which nothing outweighs.</summary>
    public static PairEvidence? Compare(Candidate left, Candidate right)
    {
        if (left.Kind != right.Kind || left.Places.Region?.Slug != right.Places.Region?.Slug)
        {
            return null;
        }

        var weighing = new Weighing();
        Phones(left, right, weighing);
        Addresses(left, right, weighing);
        Names(left, right, weighing);
        Jurisdictions(left, right, weighing);
        return weighing.Evidence(left, right);
    }

    private static void Phones(Candidate left, Candidate right, Weighing weighing)
    {
        var shared = Array.FindAll(left.Phones, phone => PhoneKeys.Has(right.Phones, phone));
        if (shared.Length == 0 && IsHead(left) && IsHead(right))
        {
            // The phones of a unit in the house of its head office are the head's as well.
            shared = [.. PhonesOfHouse(left).Intersect(PhonesOfHouse(right)).Order(StringComparer.Ordinal)];
        }

        if (shared.Length > 0)
        {
            weighing.ForContact(Phone + ((Math.Min(shared.Length, CountedPhones) - 1) * MorePhones), $"{(shared.Length == 1 ? "phone" : "phones")} {string.Join(", ", shared)}");
        }
    }

    private static IEnumerable<string> PhonesOfHouse(Candidate head) => head.UnitsInHouse.SelectMany(unit => unit.Phones).Concat(head.Phones);

    private static void Addresses(Candidate left, Candidate right, Weighing weighing)
    {
        if (left.Address is not { } address || right.Address is not { } other)
        {
            return;
        }

        var otherSettlement = left.Places.Settlement is { } settlement && right.Places.Settlement is { } another && settlement.Slug != another.Slug;
        if (otherSettlement)
        {
            weighing.Against(OtherSettlement, string.Create(CultureInfo.InvariantCulture, $"one is in {left.Places.Settlement!.Names.En}, the other in {right.Places.Settlement!.Names.En}"));
        }
        else if (address.SharesHouse(other))
        {
            weighing.ForContact(left.Places.Region is null ? HouseOfUnknownRegion : House, $"house {address.Building} of «{left.Addressed!.Address!.Value}»");
        }
        else if (address.SharesStreet(other))
        {
            weighing.For(StreetOnly, "the street");
        }
        else if (address.Building is not null && address.Building == other.Building && (address.Street.Count == 0 || other.Street.Count == 0))
        {
            weighing.For(StreetOnly, $"the number of the house, {address.Building}");
        }
    }

    private static void Names(Candidate left, Candidate right, Weighing weighing)
    {
        if (left.NameKey is { } name && name == right.NameKey && left.First.Language == right.First.Language)
        {
            weighing.For(left.Places.Region is null ? NameOfUnknownRegion : Name, "the name");
        }
    }

    private static void Jurisdictions(Candidate left, Candidate right, Weighing weighing)
    {
        var (district, other) = (left.Places.District?.Slug, right.Places.District?.Slug);
        if (left.Level != right.Level)
        {
            weighing.Against(OtherLevel, $"one is of the {left.Level.ToString().ToLowerInvariant()}, the other of the {right.Level.ToString().ToLowerInvariant()}");
        }
        else if (district == other && left.Level != OfficeLevel.Local && IsPlaced(left))
        {
            Numbers(left, right, weighing);
        }

        if (district is not null && other is not null && district != other)
        {
            weighing.Against(OtherDistrict, $"one names {district}, the other {other}");
        }

        if (IsHead(left) && IsHead(right) && left.Kind == OfficeKind.PublicServiceCentre)
        {
            weighing.For(BothHeads, "both stand at the head of a region");
        }
    }

    /// <summary>Two of one kind, level and place: the same body, unless there are several that numbers tell apart.</summary>
    private static void Numbers(Candidate left, Candidate right, Weighing weighing)
    {
        var place = left.Places.District?.Slug ?? left.Places.Region!.Slug;
        if (left.Number == right.Number)
        {
            var sameFormation = left.Formation == right.Formation;
            weighing.For(
                sameFormation ? SameJurisdiction : left.Number is null ? SameJurisdictionOtherFormation : SameNumberOtherFormation,
                left.Number is null ? $"both are for {place}" : $"both are № {left.Number} for {place}");
            return;
        }

        weighing.For(SamePlaceOtherNumber, $"both are for {place}");
        if (left.Number is not null && right.Number is not null)
        {
            weighing.Against(OtherNumber, $"one is № {left.Number}, the other № {right.Number}");
        }
    }

    private static bool IsPlaced(Candidate candidate) =>
        candidate.Places.Region is not null && (candidate.Level == OfficeLevel.Region || candidate.Places.District is not null);

    private static bool IsHead(Candidate candidate) => candidate.Parent is null && candidate.Level == OfficeLevel.Region;

    private sealed class Weighing
    {
        private readonly List<string> _for = [];
        private readonly List<string> _against = [];
        private int _score;
        private bool _contact;

        public void For(int points, string what)
        {
            _score += points;
            _for.Add(what);
        }

        public void ForContact(int points, string what)
        {
            For(points, what);
            _contact = true;
        }

        public void Against(int points, string what)
        {
            _score += points;
            _against.Add(what);
        }

        public PairEvidence Evidence(Candidate left, Candidate right) =>
            new(left, right, _score, string.Join(", ", _for), string.Join(", ", _against), _contact);
    }
}
