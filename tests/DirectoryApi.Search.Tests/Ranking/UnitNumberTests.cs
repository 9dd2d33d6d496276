using DirectoryApi.Search.Ranking;

namespace DirectoryApi.Search.Tests.Ranking;

public sealed class UnitNumberTests
{
    [Theory]
    [InlineData("Отдел № 2 города Караганды", 2)]
    [InlineData("ЦОН №12", 12)]
    [InlineData("Филиал N 3", 3)]
    [InlineData("Branch No. 7", 7)]
    [InlineData("Branch No.7", 7)]
    [InlineData("№\u00A05 бөлімі", 5)]
    [InlineData("Nura ауданы, № 4 бөлім", 4)]
    [InlineData("№ № 9", 9)]
    [InlineData("№ 123456", 1234)]
    [InlineData("№ 0", 0)]
    public void Find_IsTheFirstNumberBehindASign(string name, int number) => Assert.Equal((ushort)number, UnitNumber.Find(name));

    [Theory]
    [InlineData("")]
    [InlineData("№")]
    [InlineData("N")]
    [InlineData("No")]
    [InlineData("No 7")]
    [InlineData("Отдел 2")]
    [InlineData("№ второй")]
    [InlineData("№ ٣")]
    public void Find_WhereThereIsNone_IsNull(string name) => Assert.Null(UnitNumber.Find(name));
}
