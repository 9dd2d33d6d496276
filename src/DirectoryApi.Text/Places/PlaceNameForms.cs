namespace DirectoryApi.Text.Places;

/// <summary>The ways to write a name of a place in Russian and Kazakh text. A Kazakh name is given bare: its suffixes are the stemmer's.</summary>
public static class PlaceNameForms
{
    /// <summary>
    /// The forms of a name, the one listed first: «Аккольский район» gives Аккольский, Аккольского …, «Караганда» gives Караганда,
    /// Караганды …; a name of several words also with the initial of the first, «Г. Мусрепова».
    /// </summary>
    /// <param name="listed">The name as a gazetteer lists it, with or without the word for its kind.</param>
    /// <param name="type">What the place is where the listed name does not say.</param>
    public static IEnumerable<PlaceNameForm> Of(string listed, PlaceTypeKind type)
    {
        ArgumentNullException.ThrowIfNull(listed);
        var (core, stated, grammar) = PlaceTypeWords.Strip(listed);
        if (stated == PlaceTypeKind.None && EndsInAbbreviation(listed))
        {
            yield return new PlaceNameForm(listed, type, PlaceGrammar.Whole, IsInflected: false);
            yield break;
        }

        var form = new PlaceNameForm(listed, stated == PlaceTypeKind.None ? type : stated, grammar, IsInflected: false);
        foreach (var written in grammar == PlaceGrammar.Adjective ? RussianCases.OfAdjective(core) : RussianCases.OfNoun(core))
        {
            yield return form with { Written = written };
            if (WithInitial(written) is { } initial)
            {
                yield return form with { Written = initial };
            }

            form = form with { IsInflected = true };
        }
    }

    /// <summary>The names of a place that stand in one field: an English one may carry another in brackets, Oral (Uralsk).</summary>
    public static IEnumerable<string> Split(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.Split([" (", ")"], StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>ВКО and «Абайский ОП» stand by themselves.</summary>
    private static bool EndsInAbbreviation(string listed)
    {
        var last = listed[(listed.LastIndexOf(' ') + 1)..];
        return last.Length is > 1 and < 5 && last.All(char.IsUpper);
    }

    /// <summary>Габита Мусрепова as Г. Мусрепова; null for a single word.</summary>
    private static string? WithInitial(string written) =>
        written.IndexOf(' ', StringComparison.Ordinal) is var space and > 2 ? $"{written[0]} {written[space..]}" : null;
}
