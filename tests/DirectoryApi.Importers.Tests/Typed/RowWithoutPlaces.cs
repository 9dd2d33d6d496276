using System.Text.Encodings.Web;
using System.Text.Json;
using DirectoryApi.Domain.Rows;

namespace DirectoryApi.Importers.Tests.Typed;

/// <summary>Everything a row says but where it stands, as text that can be compared: its lines and raw cells differ from format to format.</summary>
internal static class RowWithoutPlaces
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(AnnexRow row) => JsonSerializer.Serialize(
        new
        {
            row.Document,
            Key = row.Key.ToString(),
            row.Language,
            row.Kind,
            row.Parent,
            row.Group,
            Name = row.Name?.Value,
            Address = row.Address?.Value,
            row.PostalCode,
            row.Settlement,
            row.SettlementType,
            row.Region,
            Phones = row.Phones.Select(phone => new { phone.Column, phone.Display.Value, phone.Note }),
            Emails = row.Emails.Select(email => email.Value),
            Websites = row.Websites.Select(site => site.Value),
            HoursText = row.HoursText?.Value,
            Hours = row.Hours.Select(rule => new
            {
                rule.Days,
                Opens = rule.Opens.ToString(),
                Closes = rule.Closes.ToString(),
                Breaks = rule.Breaks.Select(pause => $"{pause.Opens}-{pause.Closes}"),
            }),
        },
        Options);
}
