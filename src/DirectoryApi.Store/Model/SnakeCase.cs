using System.Text;

namespace DirectoryApi.Store.Model;

/// <summary>Turns the name of a property into the name of its column: <c>PublishedAt</c> into <c>published_at</c>.</summary>
internal static class SnakeCase
{
    /// <summary>The column name. A figure stays with the letter before it: <c>Sha256</c> is <c>sha256</c>.</summary>
    public static string Of(string name)
    {
        var column = new StringBuilder(name.Length + 4);
        foreach (var letter in name)
        {
            if (char.IsAsciiLetterUpper(letter) && column.Length > 0)
            {
                column.Append('_');
            }

            column.Append(char.ToLowerInvariant(letter));
        }

        return column.ToString();
    }
}
