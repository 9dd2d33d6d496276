using DirectoryApi.Domain.Languages;

namespace DirectoryApi.Store.Snapshots;

/// <summary>The text that things are put in order by: the one an annex prints.</summary>
internal static class PrintedText
{
    /// <summary>
    /// The text that is printed in <paramref name="language"/>, else the first that is printed, else the first; empty where there
    /// is none.
    /// </summary>
    public static string Of(IReadOnlyList<LocalizedText> texts, Language? language = null)
    {
        LocalizedText? best = null;
        foreach (var text in texts)
        {
            if (text.Origin == TextOrigin.Printed)
            {
                if (language is null || text.Language == language)
                {
                    return text.Text;
                }

                best ??= text;
            }
        }

        return best?.Text ?? (texts.Count > 0 ? texts[0].Text : "");
    }
}
