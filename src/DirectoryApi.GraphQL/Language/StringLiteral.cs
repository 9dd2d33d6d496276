using System.Globalization;
using System.Text;

namespace DirectoryApi.GraphQL.Language;

/// <summary>Writes a text as a string literal (§2.9.4): quotes, backslashes, control characters and lone surrogates escaped.</summary>
internal static class StringLiteral
{
    public static void Append(StringBuilder output, string value)
    {
        output.Append('"');
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            if (char.IsSurrogatePair(value, i))
            {
                output.Append(c).Append(value[++i]);
                continue;
            }

            _ = c switch
            {
                '"' => output.Append("\\\""),
                '\\' => output.Append("\\\\"),
                '\b' => output.Append("\\b"),
                '\f' => output.Append("\\f"),
                '\n' => output.Append("\\n"),
                '\r' => output.Append("\\r"),
                '\t' => output.Append("\\t"),
                < ' ' or (>= '\u007F' and <= '\u009F') => output.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture)),
                _ => output.Append(c),
            };
        }

        output.Append('"');
    }
}
