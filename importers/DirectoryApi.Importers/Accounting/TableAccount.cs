using DirectoryApi.Domain.Offices;
using DirectoryApi.Domain.Provenance;

namespace DirectoryApi.Importers.Accounting;

/// <summary>What became of the characters of an office table, white space left out: each is counted once.</summary>
public sealed record TableAccount
{
    /// <summary>Ordinal of the standard the table is annexed to.</summary>
    public required int Standard { get; init; }

    /// <summary>Number of the annex within the standard.</summary>
    public required string Annex { get; init; }

    /// <summary>What its rows list.</summary>
    public required OfficeKind Kind { get; init; }

    /// <summary>Where the table stands.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>Rows read.</summary>
    public required int Rows { get; init; }

    /// <summary>All characters of the table.</summary>
    public required int Characters { get; init; }

    /// <summary>Characters that are in values.</summary>
    public required int InValues { get; init; }

    /// <summary>Characters of the heads, of the numbers of columns, of header lines, and of heads that were repeated.</summary>
    public required int InHeads { get; init; }

    /// <summary>Characters of layout that a repair took out: hyphens at the end of a line, commas between phones, rulings.</summary>
    public required int InLayout { get; init; }

    /// <summary>What is left over, in the order of the document; empty where nothing is.</summary>
    public required IReadOnlyList<ResidueText> Residue { get; init; }

    /// <summary>Characters left over.</summary>
    public int InResidue => Residue.Sum(residue => residue.Text.Length);

    /// <summary>True where the four shares make up the whole: nothing is counted twice or not at all.</summary>
    public bool IsBalanced => InValues + InHeads + InLayout + InResidue == Characters;
}
