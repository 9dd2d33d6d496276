using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using DirectoryApi.Text.Stemming;

namespace DirectoryApi.Text.Tokenizing;

/// <summary>
/// Splits text into words and figures. Letters and digits make a word, with the combining marks and invisible hyphens inside it;
/// everything else parts words. Three exceptions:
/// <list type="bullet">
/// <item>digits joined by one kind of mark stay together: 31/33, 40-10-76, 9.00;</item>
/// <item>an apostrophe behind a Latin letter is part of the letter, as in Ko'ks'etay', unless the word is quoted with it;</item>
/// <item>a Kazakh suffix behind a hyphen («9.00-ден», «ІІД-нің», «3-ші») is left out.</item>
/// </list>
/// Never throws; characters outside the Basic Multilingual Plane and lone surrogates are treated as what they are.
/// </summary>
public static class Tokenizer
{
    private const string Apostrophes = "'’ʼ′`´‘";

    private static readonly SearchValues<char> FigureCharacters = SearchValues.Create("0123456789/-.");

    private static readonly FrozenSet<string> Suffixes = KazakhSuffixes.Printed
        .Where(suffix => suffix.Text.Length > 1)
        .Select(suffix => suffix.Text)
        .Concat(["шы", "ші", "ншы", "нші", "ыншы", "інші"])
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The words and figures of <paramref name="text"/> in their order.</summary>
    public static IReadOnlyList<Token> Tokenize(string text)
    {
        var tokens = new List<Token>();
        for (var start = 0; start < text.Length;)
        {
            var end = EndOfToken(text, start);
            if (end == start)
            {
                start++;
                continue;
            }

            var token = new Token(text[start..end], start, end - start);
            if (!IsSuffixBehindHyphen(text, token))
            {
                tokens.Add(token);
            }

            start = end;
        }

        return tokens;
    }

    private static int EndOfToken(string text, int start)
    {
        var end = start;
        var joint = '\0';
        while (end < text.Length)
        {
            var length = LengthAt(text, end, start);
            if (length > 0)
            {
                end += length;
            }
            else if (IsApostrophe(text, start, end))
            {
                end++;
            }
            else if (IsJoint(text, start, end) && (joint == '\0' || joint == text[end]))
            {
                joint = text[end++];
            }
            else
            {
                break;
            }
        }

        return end;
    }

    /// <summary>UTF-16 units of the letter, digit or mark at <paramref name="position"/>; 0 where there is none. A mark begins no word.</summary>
    private static int LengthAt(string text, int position, int start)
    {
        // Nearly every letter of a name or address; of what the rest is, the tables of Unicode tell.
        if (text[position] is (>= 'Ѐ' and <= 'ҁ') or (>= 'Ҋ' and <= 'ӿ') || char.IsAsciiLetterOrDigit(text[position]))
        {
            return 1;
        }

        if (Rune.DecodeFromUtf16(text.AsSpan(position), out var rune, out var length) != OperationStatus.Done)
        {
            return 0;
        }

        return Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format => position > start ? length : 0,
            _ => Rune.IsLetterOrDigit(rune) ? length : 0,
        };
    }

    private static bool IsApostrophe(string text, int start, int position)
    {
        if (position == start || !Apostrophes.Contains(text[position], StringComparison.Ordinal) || !char.IsAsciiLetter(text[position - 1]))
        {
            return false;
        }

        var isQuoted = start > 0 && Apostrophes.Contains(text[start - 1], StringComparison.Ordinal);
        return (position + 1 < text.Length && char.IsLetter(text[position + 1])) || !isQuoted;
    }

    /// <summary>A mark between two digits of a token that has held nothing else so far.</summary>
    private static bool IsJoint(string text, int start, int position) =>
        position > start
        && position + 1 < text.Length
        && text[position] is '/' or '-' or '.'
        && char.IsAsciiDigit(text[position - 1])
        && char.IsAsciiDigit(text[position + 1])
        && !text.AsSpan(start, position - start).ContainsAnyExcept(FigureCharacters);

    private static bool IsSuffixBehindHyphen(string text, Token token) =>
        token.Start > 1
        && text[token.Start - 1] is '-' or '\u2010' or '\u2011'
        && char.IsLetterOrDigit(text[token.Start - 2])
        && Suffixes.Contains(token.Text.ToLowerInvariant());
}
