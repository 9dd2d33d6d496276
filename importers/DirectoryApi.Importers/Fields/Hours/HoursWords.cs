namespace DirectoryApi.Importers.Fields.Hours;

/// <summary>Tells words of working hours from others.</summary>
internal static class HoursWords
{
    /// <summary>True for a day of the week and for a word of breaks, days off and the like; false for words that only join.</summary>
    public static bool IsDayOrBreak(string word) =>
        HoursTokenizer.Tokenize(word).FirstOrDefault().Kind is not (HoursTokenKind.Word or HoursTokenKind.Joiner or HoursTokenKind.Range or HoursTokenKind.Stop or HoursTokenKind.Time);
}
