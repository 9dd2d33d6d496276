using System.Text;

namespace DirectoryApi.Imports;

/// <summary>Text of documents on a terminal.</summary>
internal static class TerminalText
{
    /// <summary>The text with every sign that steers a terminal shown as U+FFFD, line feeds apart.</summary>
    public static string Printable(StringBuilder text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (char.IsControl(text[index]) && text[index] != '\n')
            {
                text[index] = '\uFFFD';
            }
        }

        return text.ToString();
    }
}
