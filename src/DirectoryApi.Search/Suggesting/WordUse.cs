namespace DirectoryApi.Search.Suggesting;

/// <summary>A number of a word, facet or entry and a <see cref="WordRole"/> in one integer that sorts by the number.</summary>
internal static class WordUse
{
    private const int RoleBits = 3;
    private const int RoleMask = (1 << RoleBits) - 1;

    /// <summary>Both in one.</summary>
    public static int Pack(int number, WordRole role) => (number << RoleBits) | (int)role;

    /// <summary>The number.</summary>
    public static int NumberOf(int use) => use >> RoleBits;

    /// <summary>The role.</summary>
    public static WordRole RoleOf(int use) => (WordRole)(use & RoleMask);
}
