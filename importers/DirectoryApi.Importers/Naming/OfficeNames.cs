using DirectoryApi.Domain.Languages;
using DirectoryApi.Text.Places;

namespace DirectoryApi.Importers.Naming;

/// <summary>
/// Gives every office a name in Kazakh, Russian and English. What an annex prints stays as it is; a language that none prints is
/// composed from what the office is and the places of the gazetteer, and marked as derived. Pure and safe to share between threads.
/// </summary>
internal sealed class OfficeNames(Gazetteer gazetteer)
{
    private static readonly Language[] Languages = Enum.GetValues<Language>();

    private readonly ServedPlaces _places = new(gazetteer);

    /// <summary>The names of an office in all languages: the printed ones first, in their order, then the composed ones.</summary>
    /// <param name="office">The office with its printed names.</param>
    public IReadOnlyList<LocalizedText> Complete(OfficeDescription office)
    {
        ArgumentNullException.ThrowIfNull(office);
        var compose = Composer(office);
        return [.. office.Names, .. Languages
            .Where(language => office.Names.All(name => name.Language != language))
            .Select(language => new LocalizedText(language, compose(language), TextOrigin.Derived))];
    }

    /// <summary>The name composed in a language, whether or not one is printed in it.</summary>
    public string Compose(OfficeDescription office, Language language)
    {
        ArgumentNullException.ThrowIfNull(office);
        return Composer(office)(language);
    }

    /// <summary>Composes the name of an office in any language, from what its printed names say, which is found out once.</summary>
    private Func<Language, string> Composer(OfficeDescription office)
    {
        var parts = new PrintedNameParts(office.Names);
        var served = _places.Of(office, parts.Number is not null || parts.HasQuotedName);
        var variant = NameRules.VariantOf(office);
        return language => NameRules.NamesOf(office, variant, language)
            .Select(rule => rule.Pattern.Fill(placeholder => Value(placeholder, office, parts, served, language)))
            .FirstOrDefault(name => name is not null)
            ?? throw new InvalidOperationException($"office-names.tsv has no pattern in {language} for {office.Kind} that needs no place. Add one with an empty variant.");
    }

    private string? Value(string placeholder, OfficeDescription office, PrintedNameParts parts, ServedPlace served, Language language)
    {
        var colon = placeholder.IndexOf(':', StringComparison.Ordinal);
        var into = colon < 0 ? GrammaticalCase.Nominative : Enum.Parse<GrammaticalCase>(placeholder[(colon + 1)..], ignoreCase: true);
        return (colon < 0 ? placeholder : placeholder[..colon]) switch
        {
            "number" => parts.Number,
            "quoted" => parts.QuotedName(language),
            "direction" => parts.Direction(language),
            "place" => served.Place?.In(language, into),
            "container" => served.Container?.In(language, into),
            "within" => served.IsContainerRegion ? null : served.Container?.In(language, into),
            "region" => office.Region is null ? null : NamedPlace.Of(office.Region).In(language, into),
            "district" => office.District is null ? null : NamedPlace.Of(office.District).In(language, into),
            "seat" => office.District?.CentreSlug is { } seat ? NamedPlace.Of(gazetteer.FindSettlement(seat)!).In(language, into) : null,
            _ => throw new InvalidOperationException($"office-names.tsv has the placeholder {{{placeholder}}}, which is not known."),
        };
    }
}
