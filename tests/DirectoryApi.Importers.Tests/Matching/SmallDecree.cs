using System.Security.Cryptography;
using System.Text;
using DirectoryApi.Domain.Contacts;
using DirectoryApi.Domain.Languages;
using DirectoryApi.Domain.Law;
using DirectoryApi.Domain.Offices;
using DirectoryApi.Domain.Provenance;
using DirectoryApi.Domain.Rows;
using DirectoryApi.Importers.Matching;
using DirectoryApi.Importers.Matching.Decisions;

namespace DirectoryApi.Importers.Tests.Matching;

/// <summary>Decrees of a few rows, made on the spot, and editions of them one after the other.</summary>
internal static class SmallDecree
{
    public const string Akmola = "Акмолинская область";

    /// <summary>A Russian decree; its hash is that of its rows.</summary>
    public static ImportedDecree Of(string slug, int year, params IEnumerable<AnnexRow> rows)
    {
        AnnexRow[] own = [.. rows.Select(row => row with { Document = slug, Key = row.Key with { DocumentSlug = slug } })];
        return new ImportedDecree
        {
            Decree = new Decree { Slug = slug, Stem = slug, Number = "1", AdoptedOn = new DateOnly(year, 1, 1), Title = "", Language = Language.Ru, Status = DocumentStatus.InForce },
            FileName = $"{slug}.txt",
            Sha256 = HashOf(own),
            Standards = [.. own.Select(row => row.Key.Standard).Distinct().Order().Select(ordinal => new Standard(ordinal, $"Услуга {ordinal}", 1))],
            Rows = own,
            Warnings = [],
        };
    }

    /// <summary>A row of annex 1 of standard 1 of the region of Akmola.</summary>
    public static AnnexRow Row(string label, string? name, string? address = null, string? phone = null) => new()
    {
        Document = "",
        Key = new RowKey("", 1, "1", label),
        Language = Language.Ru,
        Kind = OfficeKind.InternalAffairs,
        Span = SourceSpan.At(1),
        Cells = [],
        Name = name is null ? null : Sourced(name),
        Address = address is null ? null : Sourced(address),
        Region = Akmola,
        Phones = phone is null ? [] : [new RowPhone(PhonePurpose.General, Sourced(phone), null)],
        Emails = [],
        Websites = [],
        Hours = [],
    };

    /// <summary>The row in another standard or annex.</summary>
    public static AnnexRow In(this AnnexRow row, int standard, string annex = "1") => row with { Key = row.Key with { Standard = standard, Annex = annex } };

    /// <summary>The row of an official in annex 9.</summary>
    public static AnnexRow Official(string label, string body, string? phone = null) => Row(label, body, phone: phone).In(1, "9") with { IsContactPoint = true };

    /// <summary>Matches decrees.</summary>
    public static MatchedDirectory Match(params IReadOnlyCollection<ImportedDecree> decrees) => Match(null, null, decrees);

    /// <summary>Matches decrees with decisions, after an edition.</summary>
    public static MatchedDirectory Match(PreviousDirectory? previous, string? decisions, params IReadOnlyCollection<ImportedDecree> decrees) =>
        new OfficeMatcher(TestData.Gazetteer, OfficeDecisions.Parse("d.tsv", decisions?.Split('\n') ?? []))
            .Match(decrees, previous, TestContext.Current.CancellationToken);

    /// <summary>The office that rests on a row.</summary>
    public static Office OfRow(this MatchedDirectory edition, string row) =>
        edition.Offices.Single(office => office.Witnesses.Any(witness => witness.Row.ToString() == row));

    private static Sourced<string> Sourced(string text) => new(text, SourceSpan.At(1));

    private static string HashOf(IEnumerable<AnnexRow> rows)
    {
        var text = string.Join('\n', rows.Select(row => $"{row.Key}|{row.Name?.Value}|{row.Address?.Value}|{string.Join(',', row.Phones.Select(phone => phone.Display.Value))}|{row.Region}"));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }
}
