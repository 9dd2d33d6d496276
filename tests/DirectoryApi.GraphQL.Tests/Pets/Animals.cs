using DirectoryApi.GraphQL.Execution;

namespace DirectoryApi.GraphQL.Tests.Pets;

internal enum PetSize
{
    Small,
    Large,
}

internal enum DogCommand
{
    Sit,
    DownNow,
    Heel,
}

internal interface IPet
{
    string Name { get; }
}

internal sealed record Dog(string Name, string? Nickname, int? BarkVolume, double Weight, PetSize? Size, DateOnly? Born) : IPet
{
    public DogCommand[] Knows { get; init; } = [DogCommand.Sit, DogCommand.DownNow];

    public Human? Owner => Name.Length > 0 ? Human.All[0] : null;
}

internal sealed record Cat(string Name, string? Nickname, short? MeowVolume) : IPet
{
    public Human? Owner => Name.Length > 100 ? Human.All[0] : null;
}

internal sealed record Human(string Name, IReadOnlyList<IPet> Pets)
{
    public static readonly Human[] All =
    [
        new("Ақмола", [new Dog("Рекс", "Rex", 7, 12.5, PetSize.Large, new DateOnly(2020, 2, 29)), new Cat("Мысық \"M\"\n", null, 3)]),
        new("Bob", []),
    ];

    public PreEncodedString? Motto { get; } = new($"{Name} \u0001 \"first\"");
}

internal sealed record Point(double X, double Y);

internal sealed record PetFilter(IReadOnlyList<string>? Names, PetSize? Size, DateOnly? Older)
{
    public Point? Near { get; init; }

    public PetFilter? Nested { get; set; }
}

internal sealed record PetKey(string? Name = "unset", int? Index = -1);
