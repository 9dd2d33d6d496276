using System.Text;

namespace DirectoryApi.Text.Places;

/// <summary>
/// The key under which names of places meet, however they are typed: lower case, the Kazakh letters and ё й as their Russian
/// neighbours, and nothing but letters and figures, so that spaces, hyphens, dots and quotes do not part «Сары-Арка» from «Сарыарқа».
/// </summary>
public static class PlaceKey
{
    private const string From = "әөүұқғңіһёй";
    private const string To = "аоуукгнихеи";

    /// <summary>The key of <paramref name="text"/>; empty where it has neither letter nor figure.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (char.IsLetterOrDigit(letter))
            {
                var lower = char.ToLowerInvariant(letter);
                var index = From.IndexOf(lower, StringComparison.Ordinal);
                key.Append(index < 0 ? lower : To[index]);
            }
        }

        return key.ToString();
    }
}
