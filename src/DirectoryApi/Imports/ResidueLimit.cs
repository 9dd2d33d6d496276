using System.Globalization;
using DirectoryApi.Importers;
using DirectoryApi.Importers.Accounting;
using DirectoryApi.Operations;

namespace DirectoryApi.Imports;

/// <summary>Refuses documents of which too much is left over: rather than serve half of what they say, a person is to look.</summary>
internal static class ResidueLimit
{
    private const int PlacesShown = 3;
    private const int CharactersShown = 40;

    /// <summary>Checks a document that was read.</summary>
    /// <param name="reading">The document.</param>
    /// <param name="maxPercent">Share of the characters of its office tables that may be left over, in percent.</param>
    /// <exception cref="ImportException">More is left over; names the share, the limit and the first places.</exception>
    public static void Check(AnnexReading reading, double maxPercent)
    {
        var account = reading.Account;
        if (account.ResidueShare * 100 <= maxPercent)
        {
            return;
        }

        var residue = account.Tables.SelectMany(table => table.Residue).ToArray();
        var places = string.Join("; ", residue.Take(PlacesShown).Select(Place));
        var more = residue.Length > PlacesShown ? $"; and {residue.Length - PlacesShown} more" : "";
        throw new ImportException(
            ImportErrorKind.ResidueTooLarge,
            reading.Document.File.Name,
            string.Create(
                CultureInfo.InvariantCulture,
                $"{account.ResidueShare * 100:0.##} % of the {account.Characters:N0} characters of its office tables are left over ({account.InResidue:N0}), and the limit is {maxPercent:0.##} %: {places}{more}. See them with «inspect FILE --format html --output report.html»; to import the document as it was read, raise {ImportSettings.Section}:{nameof(ImportSettings.MaxResidue)} ({ImportSettings.MaxResidueArgument})."));
    }

    private static string Place(ResidueText residue) =>
        $"{residue.Span} «{(residue.Text.Length <= CharactersShown ? residue.Text : string.Concat(residue.Text.AsSpan(0, CharactersShown), "…"))}»";
}
