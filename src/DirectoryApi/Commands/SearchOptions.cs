using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using DirectoryApi.Domain.Languages;
using DirectoryApi.Domain.Places;
using DirectoryApi.Offices;

namespace DirectoryApi.Commands;

/// <summary>The options that commands which search have in common.</summary>
internal sealed class SearchOptions
{
    /// <summary>The options.</summary>
    /// <param name="defaultCount">How many results are printed where <c>--first</c> does not say.</param>
    public SearchOptions(int defaultCount)
    {
        Language.AcceptOnlyFromAmong([.. Enum.GetValues<Language>().Select(language => language.Tag())]);
        Near.Validators.Add(CheckPoint);
        First = new Option<int>("--first")
        {
            Description = $"At most so many results, 1 to {OfficePaging.MaximumPage}.",
            HelpName = "N",
            DefaultValueFactory = _ => defaultCount,
        };
        First.Validators.Add(CheckCount);
    }

    /// <summary><c>--language kk|ru|en</c>.</summary>
    public Option<string?> Language { get; } = new("--language") { Description = "The language of what is printed. Default: that of the query, else Kazakh." };

    /// <summary><c>--near LAT,LON</c>.</summary>
    public Option<string?> Near { get; } = new("--near")
    {
        Description = "Where the person is, in decimal degrees, such as 51.18,71.45: what is closer comes first.",
        HelpName = "LAT,LON",
    };

    /// <summary><c>--first N</c>.</summary>
    public Option<int> First { get; }

    /// <summary>The language given; null for none.</summary>
    public Language? LanguageOf(ParseResult arguments) =>
        arguments.GetValue(Language) is { } tag && LanguageTags.TryParse(tag, out var language) ? language : null;

    /// <summary>The point given; null for none.</summary>
    public Coordinates? PointOf(ParseResult arguments) => Parse(arguments.GetValue(Near));

    private void CheckPoint(OptionResult result)
    {
        if (Parse(result.GetValue(Near)) is null)
        {
            result.AddError($"{Near.Name} is no point: give latitude (-90 to 90) and longitude (-180 to 180) in decimal degrees, such as 51.18,71.45.");
        }
    }

    private void CheckCount(OptionResult result)
    {
        if (result.GetValue(First) is < 1 or > OfficePaging.MaximumPage)
        {
            result.AddError($"{First.Name} must be from 1 to {OfficePaging.MaximumPage}.");
        }
    }

    private static Coordinates? Parse(string? text) =>
        text?.Split(',') is [var north, var east]
        && double.TryParse(north, NumberStyles.Float, CultureInfo.InvariantCulture, out var latitude)
        && double.TryParse(east, NumberStyles.Float, CultureInfo.InvariantCulture, out var longitude)
        && Math.Abs(latitude) <= 90
        && Math.Abs(longitude) <= 180
            ? new Coordinates(latitude, longitude)
            : null;
}
