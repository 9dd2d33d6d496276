using System.Text.RegularExpressions;

namespace DirectoryApi.Operations.Reference;

/// <summary>Hides passwords in values that are shown.</summary>
internal static partial class SecretMask
{
    /// <summary>What stands in place of a secret.</summary>
    public const string Hidden = "***";

    /// <summary>The value without the password of an address (RFC 3986 section 3.2.1) and without those of connection strings and queries.</summary>
    public static string Of(string value) => NamedSecret().Replace(AddressPassword().Replace(value, "${before}" + Hidden + "@"), "${name}" + Hidden);

    [GeneratedRegex("(?<before>://[^/?#@:]*:).*@", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex AddressPassword();

    [GeneratedRegex("(?<name>(password|pwd|passfile|secret|token) *= *)[^;&]*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex NamedSecret();
}
