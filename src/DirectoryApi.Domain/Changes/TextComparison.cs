using DirectoryApi.Domain.Addresses;
using DirectoryApi.Domain.Languages;
using DirectoryApi.Domain.Offices;

namespace DirectoryApi.Domain.Changes;

/// <summary>Compares names and addresses, of which the derived ones follow those that are printed.</summary>
internal static class TextComparison
{
    /// <summary>
    /// Whether the names in a language say the same. Of two derived names a difference counts only where no printed name differs:
    /// else it says nothing that the printed one does not say.
    /// </summary>
    public static bool IsNameSame(Office before, Office after, Language language)
    {
        var (left, right) = (OfficeFieldText.NameIn(before, language), OfficeFieldText.NameIn(after, language));
        return CosmeticForm.AreSame(left?.Text, right?.Text) || (!IsPrinted(left) && !IsPrinted(right) && PrintedNamesDiffer(before, after));
    }

    /// <summary>Whether the name in a language is printed for both, so that another name is a new name and not a better translation.</summary>
    public static bool IsNamePrinted(Office before, Office after, Language language) =>
        IsPrinted(OfficeFieldText.NameIn(before, language)) && IsPrinted(OfficeFieldText.NameIn(after, language));

    /// <summary>
    /// Whether the addresses say the same in every language that either is printed in, postal codes included. Where only one is
    /// printed, it is compared with the derived one. What is derived on both sides does not count.
    /// </summary>
    public static bool IsAddressSame(Office before, Office after) =>
        OfficeFieldText.PrintedAddresses(before).Concat(OfficeFieldText.PrintedAddresses(after))
            .Select(address => address.Language)
            .Distinct()
            .All(language => IsSame(AddressIn(before, language), AddressIn(after, language)));

    private static bool PrintedNamesDiffer(Office before, Office after) => Enum.GetValues<Language>().Any(language =>
        IsNamePrinted(before, after, language)
        && !CosmeticForm.AreSame(OfficeFieldText.NameIn(before, language)?.Text, OfficeFieldText.NameIn(after, language)?.Text));

    private static bool IsPrinted(LocalizedText? name) => name?.Origin == TextOrigin.Printed;

    private static PostalAddress? AddressIn(Office office, Language language) => office.Addresses.FirstOrDefault(address => address.Language == language);

    private static bool IsSame(PostalAddress? left, PostalAddress? right) =>
        left?.PostalCode == right?.PostalCode && CosmeticForm.AreSame(left?.Text, right?.Text);
}
