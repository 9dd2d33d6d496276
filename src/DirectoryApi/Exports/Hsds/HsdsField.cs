namespace DirectoryApi.Exports.Hsds;

/// <summary>A field of a table, as Table Schema describes it.</summary>
/// <param name="Name">Its name in the specification.</param>
internal sealed record HsdsField(string Name)
{
    /// <summary>Its type in Table Schema.</summary>
    public string Type { get; init; } = "string";

    /// <summary>Its format in Table Schema; null for the default.</summary>
    public string? Format { get; init; }

    /// <summary>Whether the specification demands a value.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The table whose <c>id</c> it holds; null where it refers to nothing.</summary>
    public string? Reference { get; init; }

    /// <summary>The values that the specification allows; null for any.</summary>
    public IReadOnlyList<string>? Allowed { get; init; }
}
