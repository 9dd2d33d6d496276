using DirectoryApi.Domain.Rows;

namespace DirectoryApi.Importers.Tests.Typed;

/// <summary>A row as one line of text: every value but where it stands and the raw cells.</summary>
internal static class RowText
{
    /// <summary>The text.</summary>
    public static string Of(AnnexRow row) => string.Join(" | ", Values(row));

    private static IEnumerable<string?> Values(AnnexRow row) =>
    [
        row.Document, row.Key.ToString(), row.Language.ToString(), row.Kind.ToString(), row.Parent, row.Group, row.Name?.Value, row.Address?.Value, row.PostalCode,
        row.Settlement, row.SettlementType, row.Region, Join(row.Phones.Select(phone => $"{phone.Column} {phone.Display.Value} {phone.Note}")),
        Join(row.Emails.Select(email => email.Value)), Join(row.Websites.Select(site => site.Value)), row.HoursText?.Value, Join(row.Hours.Select(rule => $"{string.Join(',', rule.Days)} {rule.Opens}-{rule.Closes} {string.Join(',', rule.Breaks)}")),
    ];

    private static string Join<T>(IEnumerable<T> values) => string.Join("; ", values);
}
