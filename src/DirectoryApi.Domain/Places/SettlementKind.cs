namespace DirectoryApi.Domain.Places;

/// <summary>What a settlement is.</summary>
public enum SettlementKind
{
    /// <summary>A city of regional or republican rank.</summary>
    City,

    /// <summary>Another town.</summary>
    Town,

    /// <summary>A settlement (кент / посёлок).</summary>
    Settlement,

    /// <summary>A village (ауыл / село, аул).</summary>
    Village,
}
