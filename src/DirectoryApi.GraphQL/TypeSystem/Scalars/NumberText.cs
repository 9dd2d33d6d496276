using System.Globalization;

namespace DirectoryApi.GraphQL.TypeSystem.Scalars;

/// <summary>Numbers from and to text, in the invariant culture.</summary>
internal static class NumberText
{
    public static bool TryParseInt(string text, out int value)
        => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);

    public static bool TryParseDouble(string text, out double value)
        => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value) && double.IsFinite(value);

    public static string Format(double value) => value.ToString(CultureInfo.InvariantCulture);

    public static bool IsInteger(string text) => text.AsSpan().IndexOfAnyExceptInRange('0', '9') is -1 or 0 && text[^1] != '-';
}
