namespace DirectoryApi.Importers.Fields;

/// <summary>An address taken apart.</summary>
/// <param name="Text">The address without its postal code.</param>
/// <param name="PostalCode">Six figures; null where none is printed.</param>
/// <param name="Settlement">The settlement without its type word; null where none is named.</param>
/// <param name="SettlementType">The settlement's type in full; null with no settlement.</param>
/// <param name="Street">The street with its type word; null where none is named.</param>
/// <param name="Building">The house number; null where none is printed.</param>
public sealed record AddressParts(
    string Text,
    string? PostalCode,
    string? Settlement,
    string? SettlementType,
    string? Street,
    string? Building);
