using DirectoryApi.Domain.Hours;
using DirectoryApi.Domain.Languages;
using DirectoryApi.Domain.Offices;
using DirectoryApi.Domain.Rows;

namespace DirectoryApi.Planning.Explaining;

/// <summary>Tells where values come from that no row prints.</summary>
internal static class ValueNotes
{
    private static readonly Dictionary<OfficeField, Language> Names = new()
    {
        [OfficeField.NameKk] = Language.Kk,
        [OfficeField.NameRu] = Language.Ru,
        [OfficeField.NameEn] = Language.En,
    };

    /// <summary>A note on an office's value of a field; null where there is nothing to note.</summary>
    /// <param name="office">The office.</param>
    /// <param name="field">The field.</param>
    /// <param name="documents">The documents that it may rest on.</param>
    public static string? On(Office office, OfficeField field, IReadOnlyList<ImportedDecree> documents) => field switch
    {
        OfficeField.Hours when office.Hours is { Origin: HoursOrigin.Clause } hours => OnClause(office, hours, documents),
        _ when Names.TryGetValue(field, out var language) && IsDerived(office, language) => "composed from what the office is and where",
        _ => null,
    };

    private static bool IsDerived(Office office, Language language) =>
        office.Names.Any(name => name.Language == language && name.Origin == TextOrigin.Derived);

    private static string OnClause(Office office, OpeningHours hours, IReadOnlyList<ImportedDecree> documents)
    {
        var standards = office.Witnesses.Select(witness => (witness.Row.DocumentSlug, witness.Row.Standard)).ToHashSet();
        string[] places =
        [
            .. from document in documents
               from standard in document.Standards
               where standards.Contains((document.Decree.Slug, standard.Ordinal))
               from clause in standard.Hours
               where clause.Kind == office.Kind && OpeningHours.PeriodsOf(clause.Rules).SequenceEqual(hours.Periods)
               select $"{document.FileName}:{clause.Text.Span.Line}",
        ];
        return $"the standards' clause on working hours{(places.Length > 0 ? $", {string.Join(", ", places)}" : "")}";
    }
}
