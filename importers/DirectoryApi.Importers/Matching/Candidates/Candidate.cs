using System.Text.RegularExpressions;
using DirectoryApi.Domain.Law;
using DirectoryApi.Domain.Offices;
using DirectoryApi.Domain.Provenance;
using DirectoryApi.Domain.Rows;
using DirectoryApi.Importers.Fields;
using DirectoryApi.Text.Places;

namespace DirectoryApi.Importers.Matching.Candidates;

/// <summary>
/// An office as one decree prints it: the rows that are copies of each other under the decree's several standards, and what they
/// say together. Offices of the directory are groups of candidates of different decrees.
/// </summary>
internal sealed partial class Candidate
{
    /// <summary>A candidate with its first row.</summary>
    /// <param name="source">The document the row is from.</param>
    /// <param name="first">The row.</param>
    public Candidate(ImportedDecree source, AnnexRow first)
    {
        Source = source;
        Rows = [first];
    }

    /// <summary>The document the rows are from.</summary>
    public ImportedDecree Source { get; }

    /// <summary>The decree the rows are from.</summary>
    public Decree Decree => Source.Decree;

    /// <summary>The rows in the order of the document, at least one.</summary>
    public List<AnnexRow> Rows { get; }

    /// <summary>The first row.</summary>
    public AnnexRow First => Rows[0];

    /// <summary>What it is.</summary>
    public OfficeKind Kind => First.Kind;

    /// <summary>The candidate it is printed under; null for one that stands by itself.</summary>
    public Candidate? Parent { get; set; }

    /// <summary>True for a body that the decree names only where it lists its officials.</summary>
    public bool IsNamedByContactsOnly => First.IsContactPoint;

    /// <summary>The name most copies print; null where none prints one.</summary>
    public string? Name
    {
        get;
        set
        {
            field = value;
            NameKey = value is not null && PlaceKey.Of(value) is { Length: > 0 } key ? key : null;
            Number = value is not null && value.Contains('№', StringComparison.Ordinal) && NumberInName().Match(value) is { Success: true } number ? number.Groups["number"].Value : null;
        }
    }

    /// <summary>The name in the form in which names meet; null where it has neither letter nor figure.</summary>
    public string? NameKey { get; private set; }

    /// <summary>The number in its name, of several centres of one place; null where it has none.</summary>
    public string? Number { get; private set; }

    /// <summary>The row that prints the address most copies print; null where none prints one.</summary>
    public AnnexRow? Addressed { get; set; }

    /// <summary>The level its name or its place in the table tells.</summary>
    public OfficeLevel Level { get; set; }

    /// <summary>Whether the words of the name tell the level, and not only the place in the table.</summary>
    public bool IsLevelNamed { get; set; }

    /// <summary>Its places.</summary>
    public PlacesOfOffice Places { get; set; } = new(null, null, null);

    /// <summary>What its name says it was at the time; None where it says nothing.</summary>
    public Formation Formation { get; set; }

    /// <summary>Its numbers in a form that different prints of one number share, each once, in ordinal order; see <see cref="PhoneKeys"/>.</summary>
    public string[] Phones { get; set; } = [];

    /// <summary>The parts of the address; null where none is printed.</summary>
    public AddressParts? AddressParts
    {
        get;
        set
        {
            field = value;
            Address = value is null ? null : AddressKey.Of(value);
        }
    }

    /// <summary>Its address in a form that both languages share; null where none is printed.</summary>
    public AddressKey? Address { get; private set; }

    /// <summary>Its units whose address is its own house.</summary>
    public IReadOnlyList<Candidate> UnitsInHouse { get; set; } = [];

    /// <summary>The value most rows have, the one printed first among equals; null where no row has one.</summary>
    /// <remarks>Copies differ in small misprints, and the majority is right more often than any single one.</remarks>
    public T? Majority<T>(Func<AnnexRow, T?> value, Func<T, string> identity)
        where T : class =>
        Rows is [var only]
            ? value(only)
            : Rows.Select(value)
                .OfType<T>()
                .GroupBy(identity, StringComparer.Ordinal)
                .MaxBy(group => group.Count())?
                .First();

    /// <summary>By age of the decree, then by place in the directory of rows: the same in whatever order files are given.</summary>
    public static int CompareByAge(Candidate left, Candidate right)
    {
        var order = left.Decree.AdoptedOn.CompareTo(right.Decree.AdoptedOn);
        return order != 0 ? order : left.Key.CompareTo(right.Key);
    }

    /// <summary>Compares by <see cref="CompareByAge"/>.</summary>
    public static IComparer<Candidate> ByAge { get; } = Comparer<Candidate>.Create(CompareByAge);

    /// <summary>Names the candidate: the key of its first row.</summary>
    public RowKey Key => First.Key;

    [GeneratedRegex(@"№\s*(?<number>\d{1,3})", RegexOptions.CultureInvariant, PatternLimit.Milliseconds)]
    private static partial Regex NumberInName();
}
