namespace DirectoryApi.Importers.Reading.Docx.Numbering;

/// <summary>A level of a list (ISO/IEC 29500-1, 17.9.6).</summary>
internal sealed record ListLevel
{
    /// <summary>A level that says nothing of itself.</summary>
    public static ListLevel Default { get; } = new();

    /// <summary>The first number.</summary>
    public int Start { get; init; } = 1;

    /// <summary>Format of the number, <see cref="NumberFormats"/>.</summary>
    public string Format { get; init; } = "decimal";

    /// <summary>What is printed: <c>%1.</c>, with the number of the first level for <c>%1</c>.</summary>
    public string Text { get; init; } = "";

    /// <summary>True where the numbers of the levels above are printed in figures, whatever their formats.</summary>
    public bool InFigures { get; init; }

    /// <summary>True where a space or TAB stands between the number and the text.</summary>
    public bool IsSpaced { get; init; } = true;

    /// <summary>The 1-based level whose items start this one's numbers anew; 0 for none, null for any level above.</summary>
    public int? RestartsAfter { get; init; }

    /// <summary>The paragraph style that stands for this level.</summary>
    public string? Style { get; init; }
}
